// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import org.sealbench.device.DevicePart;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.ThrottledLog;

/** Logs what the web server rejected, but not every time. */
final class RefusalLog {

	private final ThrottledLog events;

	RefusalLog(DeviceLog log) {
		this.events = new ThrottledLog(text -> log.add(DevicePart.WEB, text), System::nanoTime);
	}

	void add(String what, String address) {
		events.add(what, address, "refused " + what + " from " + address);
	}

	void handshake(String address, String reason) {
		events.add("handshake", address, "no TLS connection with " + address + ": " + reason);
	}

	/** A download is harmless, but clients choose how frequent it is. */
	void download(String file, String address) {
		events.add("download", file + address, file + " downloaded by " + address);
	}
}
