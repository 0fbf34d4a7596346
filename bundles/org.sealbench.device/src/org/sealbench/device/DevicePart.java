// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.Arrays;

/** The parts of a device, as its log and its sessions name them. */
public enum DevicePart {
	/** The device itself: mode, clock, memory. */
	DEVICE("device"),
	/** The engineering link. */
	LINK("link"),
	OPCUA("opcua"),
	WEB("web"),
	/** One that a newer device has and this Sealbench does not know. */
	OTHER("other");

	private final String label;

	DevicePart(String label) {
		this.label = label;
	}

	/** The word in reports and on the device's pages. */
	public String label() {
		return label;
	}

	/** The part of a word; {@link #OTHER} for one that is not known. */
	static DevicePart of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst().orElse(OTHER);
	}
}
