package org.sealbench.emulator.rack;

import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.DeviceInsight;
import org.sealbench.emulator.DeviceKeeper;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.RejectedCertificates;

/**
 * What a device has whatever image is loaded: its clock, its log, whom it refused, and its mode switch. Servers ask for the mode from their
 * own threads while the device may be waiting for them to end, so reading it never waits.
 */
final class DeviceParts {

	private final DeviceClock clock;
	private final DeviceLog log;
	private final RejectedCertificates rejected = new RejectedCertificates();
	private final DeviceInsight insight = new DeviceInsight();
	private final DeviceKeeper keeper;
	private volatile OperatingMode mode;

	DeviceParts(DeviceClock clock, OperatingMode mode, DeviceKeeper keeper) {
		this.keeper = keeper;
		this.clock = clock;
		this.log = new DeviceLog(clock);
		this.mode = mode;
	}

	DeviceClock clock() {
		return clock;
	}

	DeviceLog log() {
		return log;
	}

	DeviceKeeper keeper() {
		return keeper;
	}

	DeviceInsight insight() {
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
			log.add("device", newMode.name());
		}
	}
}
