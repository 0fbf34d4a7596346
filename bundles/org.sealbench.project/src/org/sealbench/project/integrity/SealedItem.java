// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.function.Supplier;

/**
 * An item as it stands, for a look at thousands of which nearly all are as they were.
 *
 * @param source what the text is made of, quicker to get than the text: the same source gives the same text
 * @param text   what is sealed
 */
public record SealedItem(String source, Supplier<String> text) {

	static SealedItem of(String text) {
		return new SealedItem(text, () -> text);
	}
}
