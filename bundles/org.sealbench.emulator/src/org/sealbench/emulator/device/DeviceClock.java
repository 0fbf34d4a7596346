// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.EmulatorProblem;

/**
 * A device's clock: the computer's clock and an offset to it, so that it goes on while the emulator is off. For the
 * time of a journey it has another offset, which nobody keeps and which ends by itself.
 */
public final class DeviceClock implements InstantSource {

	/** Where the clock of a blank device begins: outside every certificate's validity. */
	public static final Instant AFTER_RESET = Instant.parse("2012-01-01T00:00:00Z");

	private static final Instant EARLIEST = Instant.EPOCH;
	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private final InstantSource computer;
	private final LongSupplier nanos;
	private volatile long offsetMillis;
	private volatile Optional<Journey> journey = Optional.empty();

	/** @param end elapsed time in nanoseconds, as the time of day is what the journey changes */
	private record Journey(long offsetMillis, long end) {
	}

	public DeviceClock(InstantSource computer, long offsetMillis) {
		this(computer, offsetMillis, System::nanoTime);
	}

	/** @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()} */
	public DeviceClock(InstantSource computer, long offsetMillis, LongSupplier nanos) {
		this.computer = computer;
		this.offsetMillis = offsetMillis;
		this.nanos = nanos;
	}

	@Override
	public Instant instant() {
		return computer.instant().plusMillis(current().map(Journey::offsetMillis).orElse(offsetMillis));
	}

	/** Whether it shows another time for a while. */
	public boolean isTravelling() {
		return current().isPresent();
	}

	private Optional<Journey> current() {
		return journey.filter(each -> each.end() - nanos.getAsLong() > 0);
	}

	/** Shows another time until {@link #comeBack} or, at the latest, for a duration. */
	void travel(long otherOffsetMillis, Duration longest) {
		journey = Optional.of(new Journey(otherOffsetMillis, nanos.getAsLong() + longest.toNanos()));
	}

	void comeBack() {
		journey = Optional.empty();
	}

	/** The offset with which the clock would show a time now. */
	long offsetTo(Instant time) {
		return offset(computer, time);
	}

	public static long offset(InstantSource computer, Instant time) {
		return time.toEpochMilli() - computer.instant().toEpochMilli();
	}

	void setOffset(long millis) {
		offsetMillis = millis;
	}

	/** @throws ProblemException if the time is out of the range of devices' clocks */
	public static void check(String device, Instant time) throws ProblemException {
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			throw new ProblemException(EmulatorProblem.CLOCK_OUT_OF_RANGE.at(Place.of(device), time));
		}
	}
}
