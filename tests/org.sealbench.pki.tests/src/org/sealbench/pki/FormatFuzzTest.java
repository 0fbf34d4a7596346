// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;

/**
 * Changes sound files of every format at random and reads them: whatever comes out, it is findings or a problem. The
 * changes are the same in every run; a system property {@code sealbench.fuzz.seed} gives others.
 */
class FormatFuzzTest {

	private static final int INPUTS = 200_000;
	private static final long SEED = Long.getLong("sealbench.fuzz.seed", 20_260_101L);
	private static final byte[] TELLING = { 0, 1, 2, 0x04, 0x05, 0x0a, 0x20, 0x2d, 0x30, 0x31, 0x3d, 0x7f, (byte) 0x80,
			(byte) 0x81, (byte) 0x84, (byte) 0xa0, (byte) 0xff };

	@Test
	void anyChangeOfAnyFileIsFindingsOrAProblem() throws Exception {
		List<byte[]> sound = List.copyOf(ImportSamples.all().values());
		AtomicInteger refused = new AtomicInteger();
		AtomicInteger read = new AtomicInteger();
		IntStream.range(0, INPUTS).parallel().forEach(i -> {
			byte[] input = changed(sound.get(i % sound.size()), sound, new Random(SEED + i));
			try {
				FoundIn.file(input, ImportSamples.PASSWORD);
				read.incrementAndGet();
			} catch (ProblemException e) {
				refused.incrementAndGet();
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
				fail("input " + i + ": " + HexFormat.of().formatHex(input), e);
			}
		});
		assertEquals(INPUTS, refused.get() + read.get());
		assertTrue(refused.get() > INPUTS / 100 && read.get() > INPUTS / 100, refused + " refused, " + read + " read");
	}

	private static byte[] changed(byte[] file, List<byte[]> all, Random random) {
		byte[] input = file.clone();
		int changes = 1 + random.nextInt(4);
		for (int i = 0; i < changes && input.length > 1; i++) {
			input = change(input, all, random);
		}
		return input;
	}

	private static byte[] change(byte[] input, List<byte[]> all, Random random) {
		int at = random.nextInt(input.length);
		switch (random.nextInt(8)) {
		case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> input[at] = (byte) random.nextInt(256);
		case 2, 3 -> input[at] = TELLING[random.nextInt(TELLING.length)];
		case 4 -> {
			return Arrays.copyOf(input, at);
		}
		case 5 -> {
			return without(input, at, 1 + random.nextInt(8));
		}
		case 6 -> {
			byte[] other = all.get(random.nextInt(all.size()));
			int from = random.nextInt(other.length);
			return with(input, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(64))));
		}
		default -> {
			return with(input, at, Arrays.copyOfRange(input, at, Math.min(input.length, at + random.nextInt(64))));
		}
		}
		return input;
	}

	private static byte[] without(byte[] input, int at, int count) {
		int end = Math.min(input.length, at + count);
		byte[] shorter = Arrays.copyOf(input, input.length - (end - at));
		System.arraycopy(input, end, shorter, at, input.length - end);
		return shorter;
	}

	private static byte[] with(byte[] input, int at, byte[] more) {
		byte[] longer = Arrays.copyOf(input, input.length + more.length);
		System.arraycopy(more, 0, longer, at, more.length);
		System.arraycopy(input, at, longer, at + more.length, input.length - at);
		return longer;
	}
}
