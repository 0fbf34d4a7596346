// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Arrays;
import java.util.List;

/** Values typed one after the other, with commas between them. */
public final class CommaList {

	private CommaList() {
	}

	/** The values without the space around them; empty ones are left out. */
	public static List<String> of(String typed) {
		return Arrays.stream(typed.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
	}
}
