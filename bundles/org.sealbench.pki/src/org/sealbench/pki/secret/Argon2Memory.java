// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * The memory of Argon2id version 1.3 and how it is filled (RFC 9106 §3.2 steps 3 to 6): one array, where Bouncy
 * Castle's generator has an object for each of 65,536 blocks, which the garbage collector moves while they are written.
 * It halves the processor time of a login.
 */
final class Argon2Memory {

	/** The words of a block of one kibibyte. */
	static final int WORDS = 128;

	private static final int TYPE = 2;
	private static final int SLICES = 4;
	private static final int ROW = 16;
	private static final int PAIRS = 8;
	private static final long LOW = 0xffff_ffffL;

	private final int lanes;
	private final int passes;
	private final int segment;
	private final int length;
	private final long[] words;
	private final long[] work = new long[WORDS];
	private final long[] addresses = new long[WORDS];
	private final long[] input = new long[WORDS];

	Argon2Memory(int memoryKiB, int passes, int lanes) {
		this.lanes = lanes;
		this.passes = passes;
		this.segment = memoryKiB / (SLICES * lanes);
		this.length = SLICES * segment;
		this.words = new long[lanes * length * WORDS];
	}

	/** Sets one of the first two blocks of a lane. */
	void set(int lane, int column, byte... block) {
		buffer(block).get(words, at(lane, column), WORDS);
	}

	void fill() {
		for (int pass = 0; pass < passes; pass++) {
			for (int slice = 0; slice < SLICES; slice++) {
				for (int lane = 0; lane < lanes; lane++) {
					fill(pass, slice, lane);
				}
			}
		}
	}

	/** Gives the last blocks of all lanes, added without carry. */
	void result(byte... block) {
		Arrays.fill(work, 0);
		for (int lane = 0; lane < lanes; lane++) {
			int from = at(lane, length - 1);
			for (int i = 0; i < WORDS; i++) {
				work[i] ^= words[from + i];
			}
		}
		buffer(block).put(work);
	}

	void wipe() {
		for (long[] each : new long[][] { words, work, addresses, input }) {
			Arrays.fill(each, 0);
		}
	}

	private static LongBuffer buffer(byte... block) {
		return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
	}

	private int at(int lane, int column) {
		return (lane * length + column) * WORDS;
	}

	private void fill(int pass, int slice, int lane) {
		boolean independent = pass == 0 && slice < SLICES / 2;
		if (independent) {
			Arrays.fill(input, 0);
			System.arraycopy(new long[] { pass, lane, slice, (long) lanes * length, passes, TYPE }, 0, input, 0,
					TYPE * 3);
		}
		int first = pass == 0 && slice == 0 ? 2 : 0;
		if (independent && first > 0) {
			nextAddresses();
		}
		for (int index = first; index < segment; index++) {
			if (independent && index % WORDS == 0) {
				nextAddresses();
			}
			int column = slice * segment + index;
			int before = at(lane, column == 0 ? length - 1 : column - 1);
			long random = independent ? addresses[index % WORDS] : words[before];
			int other = pass == 0 && slice == 0 ? lane : (int) ((random >>> Integer.SIZE) % lanes);
			int from = at(other, reference(pass, slice, index, random & LOW, other == lane));
			compress(before, from, at(lane, column), pass > 0);
		}
	}

	/** The column of the block that another one is made of (§3.4.2). */
	private int reference(int pass, int slice, int index, long random, boolean isOwnLane) {
		long area = pass == 0 ? (long) slice * segment : (long) length - segment;
		if (isOwnLane) {
			area += index - 1;
		} else if (index == 0) {
			area--;
		}
		long square = random * random >>> Integer.SIZE;
		long relative = area - 1 - (area * square >>> Integer.SIZE);
		long start = pass == 0 || slice == SLICES - 1 ? 0 : (long) (slice + 1) * segment;
		return (int) ((start + relative) % length);
	}

	/** The compression function of two blocks (§3.5), over what stands in the third or in its place. */
	private void compress(int first, int second, int to, boolean over) {
		long[] memory = words;
		long[] block = work;
		if (over) {
			for (int i = 0; i < WORDS; i++) {
				long word = memory[first + i] ^ memory[second + i];
				block[i] = word;
				memory[to + i] ^= word;
			}
		} else {
			for (int i = 0; i < WORDS; i++) {
				long word = memory[first + i] ^ memory[second + i];
				block[i] = word;
				memory[to + i] = word;
			}
		}
		permute(block);
		for (int i = 0; i < WORDS; i++) {
			memory[to + i] ^= block[i];
		}
	}

	private static void permute(long... block) {
		for (int i = 0; i < PAIRS; i++) {
			Argon2Permutation.apply(block, ROW * i, 2);
		}
		for (int i = 0; i < PAIRS; i++) {
			Argon2Permutation.apply(block, 2 * i, ROW);
		}
	}

	/** The next 128 random numbers that do not depend on the password (§3.4.1.2). */
	private void nextAddresses() {
		input[TYPE * 3]++;
		System.arraycopy(input, 0, addresses, 0, WORDS);
		for (int i = 0; i < 2; i++) {
			System.arraycopy(addresses, 0, work, 0, WORDS);
			permute(work);
			for (int j = 0; j < WORDS; j++) {
				addresses[j] ^= work[j];
			}
		}
	}
}
