// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import org.sealbench.device.DevicePart;
import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.RejectedCertificates;
import org.sealbench.emulator.RuntimeChangeStore;
import org.sealbench.emulator.SessionRegistry;

/**
 * The state of a device that does not depend on its image: clock, log, rejected clients, and operating mode. Servers
 * ask for the mode from their own threads while the device may be waiting for them to end, so reading it never waits.
 */
final class DeviceState {

	private final DeviceClock clock;
	private final DeviceLog log;
	private final RejectedCertificates rejected;
	private final SessionRegistry insight = new SessionRegistry();
	private final RuntimeChangeStore keeper;
	private volatile OperatingMode mode;

	DeviceState(DeviceClock clock, OperatingMode mode, RuntimeChangeStore keeper) {
		this.keeper = keeper;
		this.clock = clock;
		this.log = new DeviceLog(clock, clock::isTravelling);
		this.rejected = new RejectedCertificates(clock::isTravelling);
		this.mode = mode;
	}

	DeviceClock clock() {
		return clock;
	}

	DeviceLog log() {
		return log;
	}

	RuntimeChangeStore keeper() {
		return keeper;
	}

	SessionRegistry insight() {
		return insight;
	}

	RejectedCertificates rejected() {
		return rejected;
	}

	OperatingMode mode() {
		return mode;
	}

	void setMode(OperatingMode newMode) {
		if (mode != newMode) {
			mode = newMode;
			log.add(DevicePart.DEVICE, newMode.name());
		}
	}
}
