// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.util.Arrays;

/** Searches bytes. */
public final class ByteSearch {

	private ByteSearch() {
	}

	/** Whether some bytes stand anywhere among others. */
	public static boolean contains(byte[] where, byte[] what) {
		for (int start = 0; start + what.length <= where.length; start++) {
			if (Arrays.equals(where, start, start + what.length, what, 0, what.length)) {
				return true;
			}
		}
		return false;
	}
}
