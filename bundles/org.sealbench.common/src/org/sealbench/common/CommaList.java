// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Collection;
import java.util.List;

/**
 * Values written one after the other, with commas between them: those of an option, a setting or a field. One that
 * holds a comma stands in double quotes, as the elements of an {@link ElementList} do.
 */
public final class CommaList {

	private CommaList() {
	}

	/**
	 * The values without quotes and without the space around them; empty ones are left out. A text whose quotes do not
	 * close is one value, which its own check refuses.
	 */
	public static List<String> of(String typed) {
		return ElementList.elements(typed).orElseGet(() -> List.of(typed.strip())).stream()
				.filter(each -> !each.isEmpty()).toList();
	}

	/** The values of an option that may be given several times. */
	public static List<String> of(Collection<String> written) {
		return written.stream().flatMap(each -> of(each).stream()).toList();
	}
}
