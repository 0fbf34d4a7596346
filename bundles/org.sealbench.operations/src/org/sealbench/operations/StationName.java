// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this engineering station is called in records that others read. */
public final class StationName {

	private StationName() {
	}

	/** The machine's name, as its environment gives it: looking it up in the network could take long. */
	public static String get() {
		for (String name : new String[] { "HOSTNAME", "COMPUTERNAME" }) {
			String value = System.getenv(name);
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		try {
			return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
		} catch (IOException e) {
			return "";
		}
	}
}
