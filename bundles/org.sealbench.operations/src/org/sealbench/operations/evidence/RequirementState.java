// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Whether a requirement is met, in the words of the last column of its table. */
enum RequirementState {
	MET("met"), NOT_MET("not met"), NOT_APPLICABLE("not applicable");

	private final String words;

	RequirementState(String words) {
		this.words = words;
	}

	static Optional<RequirementState> of(String words) {
		return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
	}

	String words() {
		return words;
	}
}
