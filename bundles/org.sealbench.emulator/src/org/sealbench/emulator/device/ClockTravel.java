// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Duration;
import java.util.OptionalLong;

import org.sealbench.device.DevicePart;

/**
 * Has a device's clock show another time for a while, without waiting for what is done with the device. Nothing of it
 * is stored.
 */
public final class ClockTravel {

	private final DeviceMemory memory;
	private final DeviceState parts;

	ClockTravel(DeviceMemory memory, DeviceState parts) {
		this.memory = memory;
		this.parts = parts;
	}

	/**
	 * Shows another time.
	 *
	 * @param offset  how far it is ahead of the computer's, in milliseconds; empty for what it is anyway
	 * @param longest when it goes back by itself
	 */
	public void start(OptionalLong offset, Duration longest) {
		if (!parts.clock().isTravelling()) {
			parts.log().add(DevicePart.DEVICE, "the clock shows another time for a while");
		}
		parts.clock().travel(offset.orElse(memory.now().clockOffsetMillis()), longest);
	}

	/** Forgets which clients were rejected since the clock shows another time, before it shows a third one. */
	public void forgetRejected() {
		parts.rejected().forgetAway();
	}

	/** The clock shows again what it showed before. */
	public void end() {
		if (parts.clock().isTravelling()) {
			parts.clock().comeBack();
			parts.log().add(DevicePart.DEVICE, "the clock is back");
		}
	}
}
