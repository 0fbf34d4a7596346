// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.PkiProblem;

/** Argon2id version 1.3 (RFC 9106) with bounds: numbers from a hostile file must not cost 100 GB or a day. */
final class Argon2id {

	private static final int MAX_MEMORY_KIB = 262_144;
	private static final int MAX_ITERATIONS = 16;
	private static final int MAX_PARALLELISM = 16;
	private static final int MIN_SALT = 8;
	private static final int MAX_SALT = 64;
	private static final int VERSION = 0x13;
	private static final int TYPE = 2;
	private static final int HASH_LENGTH = 64;
	private static final int WORDS_IN_BYTES = Argon2Memory.WORDS * Long.BYTES;

	private Argon2id() {
	}

	/** Refuses a cost that is invalid, or more than a quarter of a gibibyte or 16 passes. */
	static void checkCost(int memoryKiB, int iterations, int parallelism, Place place) throws ProblemException {
		boolean sane = parallelism >= 1 && parallelism <= MAX_PARALLELISM && iterations >= 1
				&& iterations <= MAX_ITERATIONS && memoryKiB >= 8 * parallelism && memoryKiB <= MAX_MEMORY_KIB;
		if (!sane) {
			throw new ProblemException(PkiProblem.COST_OUT_OF_BOUNDS.at(place, memoryKiB, iterations, parallelism));
		}
	}

	static boolean isSaltSane(byte[] salt) {
		return salt.length >= MIN_SALT && salt.length <= MAX_SALT;
	}

	/** The derived bytes; the cost has been checked before. A password counts as its UTF-8 bytes. */
	static byte[] derive(char[] password, byte[] salt, int memoryKiB, int iterations, int parallelism, int length) {
		// First: where there is no room for it, there is nothing to be wiped yet.
		Argon2Memory memory = new Argon2Memory(memoryKiB, iterations, parallelism);
		byte[] secret = utf8(password);
		byte[] start = start(secret, salt, memoryKiB, iterations, parallelism, length);
		byte[] block = new byte[WORDS_IN_BYTES];
		try {
			for (int lane = 0; lane < parallelism; lane++) {
				for (int column = 0; column < 2; column++) {
					block = firstBlock(start, column, lane);
					memory.set(lane, column, block);
					Wipe.wipe(block);
				}
			}
			memory.fill();
			memory.result(block);
			return variableHash(block, length);
		} finally {
			memory.wipe();
			Wipe.wipe(block);
			Wipe.wipe(start);
			Wipe.wipe(secret);
		}
	}

	/** The first hash of all inputs, without a key and associated data (RFC 9106 §3.2 step 1). */
	private static byte[] start(byte[] secret, byte[] salt, int memoryKiB, int iterations, int parallelism,
			int length) {
		Blake2bDigest digest = new Blake2bDigest(Byte.SIZE * HASH_LENGTH);
		for (int each : new int[] { parallelism, length, memoryKiB, iterations, VERSION, TYPE }) {
			update(digest, number(each));
		}
		update(digest, number(secret.length));
		update(digest, secret);
		update(digest, number(salt.length));
		update(digest, salt);
		update(digest, number(0));
		update(digest, number(0));
		byte[] hash = new byte[HASH_LENGTH];
		digest.doFinal(hash, 0);
		return hash;
	}

	private static byte[] firstBlock(byte[] start, int column, int lane) {
		byte[] input = words(start.length + 2 * Integer.BYTES).put(start).putInt(column).putInt(lane).array();
		byte[] block = variableHash(input, WORDS_IN_BYTES);
		Wipe.wipe(input);
		return block;
	}

	/** A hash of any length (RFC 9106 §3.3). */
	private static byte[] variableHash(byte[] input, int length) {
		byte[] result = new byte[length];
		byte[] hash = hash(number(length), input, Math.min(length, HASH_LENGTH));
		int at = 0;
		while (length - at > HASH_LENGTH) {
			System.arraycopy(hash, 0, result, at, HASH_LENGTH / 2);
			at += HASH_LENGTH / 2;
			hash = hash(new byte[0], hash, Math.min(length - at, HASH_LENGTH));
		}
		System.arraycopy(hash, 0, result, at, length - at);
		return result;
	}

	private static byte[] hash(byte[] first, byte[] second, int length) {
		Blake2bDigest digest = new Blake2bDigest(Byte.SIZE * length);
		update(digest, first);
		update(digest, second);
		byte[] hash = new byte[length];
		digest.doFinal(hash, 0);
		return hash;
	}

	private static void update(Blake2bDigest digest, byte... bytes) {
		digest.update(bytes, 0, bytes.length);
	}

	private static byte[] number(int value) {
		return words(Integer.BYTES).putInt(value).array();
	}

	private static ByteBuffer words(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] utf8(char[] password) {
		ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Wipe.wipe(buffer.array());
		return bytes;
	}
}
