package org.sealbench.operations;

/** Words for progress and messages. */
final class Words {

	private Words() {
	}

	/** {@code 1 device}, {@code 3 devices}. */
	static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
