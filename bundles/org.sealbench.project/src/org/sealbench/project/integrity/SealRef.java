// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names one seal of an item: its place in the order of the item's seals, and what it says.
 *
 * @param order 1 for the first seal of an item; higher than that of each seal that it replaces
 * @param hash  first 96 bits of the SHA-256 digest of what was signed, base64url
 */
public record SealRef(int order, String hash) {

	/** The newest first. */
	static final Comparator<SealRef> NEWEST_FIRST = Comparator.comparingInt(SealRef::order).reversed()
			.thenComparing(SealRef::hash);

	private static final char SEPARATOR = ':';

	String text() {
		return order + String.valueOf(SEPARATOR) + hash;
	}

	static Optional<SealRef> parse(String text) {
		int end = text.indexOf(SEPARATOR);
		try {
			return end < 0 ? Optional.empty()
					: Optional.of(new SealRef(Integer.parseInt(text.substring(0, end)), text.substring(end + 1)));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
