// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Instant;
import java.time.InstantSource;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.EmulatorProblem;

/** A device's clock: the computer's clock and an offset to it, so that it goes on while the emulator is off. */
public final class DeviceClock implements InstantSource {

	/** Where the clock of a blank device begins: outside every certificate's validity. */
	public static final Instant AFTER_RESET = Instant.parse("2012-01-01T00:00:00Z");

	private static final Instant EARLIEST = Instant.EPOCH;
	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private final InstantSource computer;
	private volatile long offsetMillis;

	public DeviceClock(InstantSource computer, long offsetMillis) {
		this.computer = computer;
		this.offsetMillis = offsetMillis;
	}

	@Override
	public Instant instant() {
		return computer.instant().plusMillis(offsetMillis);
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
	static void check(String device, Instant time) throws ProblemException {
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			throw new ProblemException(EmulatorProblem.CLOCK_OUT_OF_RANGE.at(Place.of(device), time));
		}
	}
}
