// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What sets a device's clock in a download. */
enum ClockSource {
	/** The time of this machine. */
	PC("pc"),
	/** Nothing: the clock goes on as it is. */
	KEEP("keep");

	private final String word;

	ClockSource(String word) {
		this.word = word;
	}

	static Optional<ClockSource> of(String word) {
		return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
	}

	/** Of a device whose clock a download sets, or not. */
	static ClockSource of(boolean isSet) {
		return isSet ? PC : KEEP;
	}

	static List<String> words() {
		return Arrays.stream(values()).map(ClockSource::word).toList();
	}

	/** As {@code device set} takes it. */
	String word() {
		return word;
	}
}
