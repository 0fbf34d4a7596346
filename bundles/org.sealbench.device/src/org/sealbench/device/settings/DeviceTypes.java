// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;
import java.util.Optional;

/** The types of device that there are. */
public final class DeviceTypes {

	private static final List<String> ALL = List.of("Sealbench Emulated PLC");

	private DeviceTypes() {
	}

	/** All of them; the first is the usual one. */
	public static List<String> all() {
		return ALL;
	}

	/** The type of a name, capitals or not. */
	public static Optional<String> of(String name) {
		return ALL.stream().filter(each -> each.equalsIgnoreCase(name.strip())).findFirst();
	}
}
