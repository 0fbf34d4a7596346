// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;

/** Reads the fields of tags and methods from text. */
final class ElementValues {

	private static final int LONGEST_NAME = 128;

	private ElementValues() {
	}

	/**
	 * One of some values by its label, whatever its case.
	 *
	 * @throws ProblemException if none has it
	 */
	static <E> E choice(Place place, E[] values, Function<E, String> label, String text) throws ProblemException {
		return Arrays.stream(values).filter(each -> label.apply(each).equalsIgnoreCase(text)).findFirst().orElseThrow(
				() -> invalid(place, text, Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
	}

	/** @throws ProblemException if it is no finite number */
	static double number(Place place, String text) throws ProblemException {
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			// Reported below.
		}
		throw invalid(place, text, "a number with a full stop, such as 21.5");
	}

	/** @throws ProblemException if it is no whole number from a least one on */
	static long whole(Place place, String text, long least) throws ProblemException {
		try {
			long number = Long.parseLong(text);
			if (number >= least) {
				return number;
			}
		} catch (NumberFormatException e) {
			// Reported below.
		}
		throw invalid(place, text, "a whole number from " + least + " on");
	}

	/** @throws ProblemException if it is empty or too long, or has control characters or blanks at an end */
	static String name(Place place, String text) throws ProblemException {
		boolean fits = !text.isBlank() && text.length() <= LONGEST_NAME && text.equals(text.strip())
				&& text.codePoints().noneMatch(Character::isISOControl);
		if (!fits) {
			throw new ProblemException(TagProblem.NAME_INVALID.at(place, text));
		}
		return text;
	}

	/**
	 * The number of a certificate, or that of none.
	 *
	 * @throws ProblemException if it is neither
	 */
	static CertificateNumber certificate(Place place, String text) throws ProblemException {
		if (text.isEmpty() || text.equalsIgnoreCase("none")) {
			return CertificateNumber.NONE;
		}
		return CertificateNumber.parse(text).flatMap(CertificateNumber::given)
				.orElseThrow(() -> invalid(place, text, "the number of a certificate, or none"));
	}

	static ProblemException invalid(Place place, String text, String allowed) {
		return new ProblemException(OperationProblem.VALUE_INVALID.at(place, text, allowed));
	}
}
