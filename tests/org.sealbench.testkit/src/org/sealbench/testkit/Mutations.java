// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.sealbench.common.ProblemException;

/**
 * Changes sound inputs at random, the same in every run, and has each of them read: whatever comes out is a result or a
 * {@link ProblemException}. {@code sealbench.fuzz.inputs} and {@code sealbench.fuzz.seed} make another run of it.
 */
public final class Mutations {

	/** Reads one input. */
	@FunctionalInterface
	public interface Reader {
		/** @throws ProblemException if it is refused, as it should be */
		void read(byte[] input) throws ProblemException;
	}

	/** How many inputs were read and how many refused. */
	public record Count(int read, int refused) {
	}

	private static final long SEED = Long.getLong("sealbench.fuzz.seed", 20_260_101L);
	private static final byte[] TELLING = { 0, 1, 2, 0x04, 0x05, 0x0a, 0x20, 0x22, 0x26, 0x2d, 0x2f, 0x30, 0x31, 0x3a,
			0x3c, 0x3d, 0x5b, 0x5c, 0x7b, 0x7f, (byte) 0x80, (byte) 0x81, (byte) 0x84, (byte) 0xa0, (byte) 0xff };

	private final List<byte[]> sound;
	private final int inputs;

	private Mutations(List<byte[]> sound, int inputs) {
		this.sound = sound;
		this.inputs = inputs;
	}

	/** @param inputs how many, where the system property does not say otherwise */
	public static Mutations of(List<byte[]> sound, int inputs) {
		return new Mutations(List.copyOf(sound), Integer.getInteger("sealbench.fuzz.inputs", inputs));
	}

	/** @throws AssertionError with the input in hexadecimal where reading one ends in anything else than a problem */
	public Count all(Reader reader) {
		AtomicInteger refused = new AtomicInteger();
		AtomicInteger read = new AtomicInteger();
		IntStream.range(0, inputs).parallel().forEach(i -> {
			byte[] input = changed(sound.get(i % sound.size()), new Random(SEED + i));
			try {
				reader.read(input.clone());
				read.incrementAndGet();
			} catch (ProblemException e) {
				refused.incrementAndGet();
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
				throw new AssertionError("input " + i + ": " + HexFormat.of().formatHex(input), e);
			}
		});
		return new Count(read.get(), refused.get());
	}

	private byte[] changed(byte[] file, Random random) {
		byte[] input = file.clone();
		int changes = 1 + random.nextInt(4);
		for (int i = 0; i < changes && input.length > 1; i++) {
			input = change(input, random);
		}
		return input;
	}

	private byte[] change(byte[] input, Random random) {
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
			byte[] other = sound.get(random.nextInt(sound.size()));
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
