// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds words that are in no text of Sealbench's bundles while these speak the made-up language: those that have a
 * letter without an accent and are neither data nor the platform's.
 */
public final class ForeignWords {

	/** What has figures or low lines in it is an identifier. */
	private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9_])[A-Za-z]{2,}(?![A-Za-z0-9_])");

	/** Codes of problems, keys, addresses, paths: data by their form. */
	private static final Pattern PLACE = Pattern
			.compile("\\bSB-\\d{4}\\b|\\((?:\\w+\\+)+\\w+\\)|\\b[a-z][a-z.]*:/?/?[^\\s⟧]+|(?<![\\w⟧])/[^\\s⟧]+");

	/** Bytes in hexadecimal, times, pairing codes, and recovery keys. */
	private static final Pattern FIGURES = Pattern
			.compile("\\b(?:[0-9A-Fa-f]{2}:)+[0-9A-Fa-f]{2}\\b|\\b[0-9A-Fa-f]{8,}\\b|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"
					+ "|\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\\b|\\b[0-9A-Z]{5}(?:-[0-9A-Z]{1,5}){5}(?![0-9A-Za-z])");

	private final List<String> known = new ArrayList<>();
	private final List<Pattern> sentences = new ArrayList<>();

	/** @param data names that users gave, and words of the platform; of a longer one a part is not enough */
	public void know(Collection<String> data) {
		data.stream().filter(each -> WORD.matcher(each).find()).filter(each -> !known.contains(each))
				.forEach(known::add);
		known.sort(Comparator.comparingInt(String::length).reversed());
	}

	/** @param reported sentences with whatever they are filled */
	public void knowSentences(Collection<Pattern> reported) {
		sentences.addAll(reported);
	}

	List<String> in(String text) {
		String rest = text;
		for (Pattern each : sentences) {
			rest = each.matcher(rest).replaceAll(" ");
		}
		rest = PLACE.matcher(rest.replace("&", "")).replaceAll(" ");
		for (String each : known) {
			rest = Pattern.compile("(?<![A-Za-z])" + Pattern.quote(each) + "(?![A-Za-z])").matcher(rest)
					.replaceAll(" ");
		}
		return WORD.matcher(FIGURES.matcher(rest).replaceAll(" ")).results().map(MatchResult::group).toList();
	}
}
