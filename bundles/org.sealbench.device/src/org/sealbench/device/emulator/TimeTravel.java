// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * An order to have the clocks of some devices show another time for a while. Nothing of it is kept: the clocks go back
 * by themselves when the order is not repeated in time, when the emulator ends, and when the traveller says so.
 *
 * @param traveller who orders it: some random text; others have to wait for the end of the journey
 * @param time      what the clocks show when the journey begins, from where they go on; {@code null} for what they show
 *                  anyway, so that only what happens meanwhile is forgotten
 * @param devices   names of the devices
 * @param seconds   how long it lasts unless the order is repeated; 1 to {@link #LONGEST}
 */
public record TimeTravel(String traveller, @OptionalComponent @Nullable Instant time, List<String> devices,
		int seconds) {

	/** The longest time for which clocks stay moved without another order, in seconds. */
	public static final int LONGEST = 60;

	/** @throws IllegalArgumentException if nobody travels, or not for a time within the limits */
	public TimeTravel {
		devices = List.copyOf(devices);
		if (traveller.isEmpty() || seconds < 1 || seconds > LONGEST) {
			throw new IllegalArgumentException("a journey has a traveller, and lasts 1 to " + LONGEST + " seconds");
		}
	}
}
