// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
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
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
				.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKiB).withIterations(iterations)
				.withParallelism(parallelism).withSalt(salt).build());
		byte[] secret = utf8(password);
		try {
			byte[] derived = new byte[length];
			generator.generateBytes(secret, derived);
			return derived;
		} finally {
			Wipe.wipe(secret);
		}
	}

	private static byte[] utf8(char[] password) {
		ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Wipe.wipe(buffer.array());
		return bytes;
	}
}
