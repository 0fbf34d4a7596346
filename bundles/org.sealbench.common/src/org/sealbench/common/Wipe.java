// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Arrays;

/** Overwrites secrets after use. */
public final class Wipe {

	private Wipe() {
	}

	public static void wipe(char... secret) {
		if (secret != null) {
			Arrays.fill(secret, '\0');
		}
	}

	public static void wipe(byte... secret) {
		if (secret != null) {
			Arrays.fill(secret, (byte) 0);
		}
	}
}
