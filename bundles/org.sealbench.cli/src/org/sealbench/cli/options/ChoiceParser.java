// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CertificateProblem;

/** Words for choices on the command line, whatever their case and hyphens: other tools write keyCompromise. */
public final class ChoiceParser {

	private ChoiceParser() {
	}

	/**
	 * The choice that a word stands for.
	 *
	 * @param what what is chosen, for messages
	 * @throws ProblemException if it stands for none
	 */
	public static <T> T parse(String what, String word, List<T> choices, Function<T, String> label)
			throws ProblemException {
		Optional<T> found = choices.stream().filter(each -> plain(label.apply(each)).equals(plain(word))).findFirst();
		return found.orElseThrow(() -> new ProblemException(CertificateProblem.UNKNOWN_WORD.at(Place.of(what), what,
				word, String.join(", ", choices.stream().map(label).toList()))));
	}

	/**
	 * The choice that an option stands for; empty where it was not given.
	 *
	 * @param word {@code null} if it was not given
	 * @throws ProblemException if it stands for none
	 */
	public static <T> Optional<T> given(String what, String word, List<T> choices, Function<T, String> label)
			throws ProblemException {
		return word == null ? Optional.empty() : Optional.of(parse(what, word, choices, label));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace("-", "");
	}
}
