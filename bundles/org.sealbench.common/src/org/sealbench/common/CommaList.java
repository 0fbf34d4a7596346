// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Arrays;
import java.util.List;

/** Values that somebody types one after the other, with commas between them. */
public final class CommaList {

	private CommaList() {
	}

	/** The values without the space around them; nothing between two commas is no value. */
	public static List<String> of(String typed) {
		return Arrays.stream(typed.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
	}
}
