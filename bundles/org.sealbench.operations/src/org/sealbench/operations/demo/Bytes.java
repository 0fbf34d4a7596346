package org.sealbench.operations.demo;

import java.util.Arrays;

/** Searches bytes. */
final class Bytes {

	private Bytes() {
	}

	static boolean contains(byte[] where, byte[] what) {
		for (int start = 0; start + what.length <= where.length; start++) {
			if (Arrays.equals(where, start, start + what.length, what, 0, what.length)) {
				return true;
			}
		}
		return false;
	}
}
