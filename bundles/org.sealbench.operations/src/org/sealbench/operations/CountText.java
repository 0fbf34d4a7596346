// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

/** Words for progress and messages. */
public final class CountText {

	private CountText() {
	}

	/** {@code 1 device}, {@code 3 devices}. */
	public static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
