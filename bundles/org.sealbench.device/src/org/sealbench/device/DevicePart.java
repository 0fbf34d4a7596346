// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a device, as its log and its sessions name them. */
public enum DevicePart {
	/** The device itself: mode, clock, memory. */
	DEVICE("device"),
	/** The engineering link. */
	LINK("link"),
	OPCUA("opcua"),
	WEB("web");

	private final String label;

	DevicePart(String label) {
		this.label = label;
	}

	/** The word in reports and on the device's pages. */
	public String label() {
		return label;
	}

	static Optional<DevicePart> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}
}
