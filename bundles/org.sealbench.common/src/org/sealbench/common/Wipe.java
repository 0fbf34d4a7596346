// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Overwrites secrets after use. */
public final class Wipe {

	private Wipe() {
	}

	public static void wipe(char @Nullable... secret) {
		if (secret != null) {
			Arrays.fill(secret, '\0');
		}
	}

	public static void wipe(byte @Nullable... secret) {
		if (secret != null) {
			Arrays.fill(secret, (byte) 0);
		}
	}
}
