// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may have meant who mistyped a word: the known word with the fewest letters added, left out, changed or
 * exchanged with their neighbours, if these are few for its length; or the one that begins with what was typed.
 */
public final class Similar {

	/** One slip for each so many letters, and one more. */
	private static final int LETTERS_A_SLIP = 4;
	/** Shorter beginnings say too little. */
	private static final int SHORTEST_BEGINNING = 3;

	private Similar() {
	}

	/** The known word that is most like the typed one; empty if none is like it. */
	public static Optional<String> to(String typed, Collection<String> known) {
		String word = typed.toLowerCase(Locale.ROOT);
		int most = 1 + word.length() / LETTERS_A_SLIP;
		Optional<String> near = known.stream().filter(each -> distance(word, each.toLowerCase(Locale.ROOT)) <= most)
				.filter(each -> distance(word, each.toLowerCase(Locale.ROOT)) < word.length())
				.min(Comparator.comparingInt(each -> distance(word, each.toLowerCase(Locale.ROOT))));
		return near.or(() -> word.length() < SHORTEST_BEGINNING ? Optional.empty()
				: known.stream().filter(each -> each.toLowerCase(Locale.ROOT).startsWith(word)).findFirst());
	}

	/** The question in parentheses, with a blank before it; the empty string if no known word is like the typed one. */
	public static String question(String typed, Collection<String> known) {
		return to(typed, known).map(each -> " (did you mean '" + each + "'?)").orElse("");
	}

	/** Damerau-Levenshtein distance, in which no letter is moved twice. */
	private static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		Arrays.setAll(last, i -> i);
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = last;
			last = row;
		}
		return last[b.length()];
	}
}
