// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.field;

import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The numbers that an attribute can have, as an annotation in the Ecore model specifies.
 *
 * @param what the number is, with its article: {@code a port}
 */
public record NumberRange(int least, int most, String what) {

	private static final String SOURCE = "urn:sealbench:range";

	/** The range of an attribute that has one. */
	public static Optional<NumberRange> of(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(SOURCE);
		if (annotation == null) {
			return Optional.empty();
		}
		EMap<String, String> details = annotation.getDetails();
		return Optional.of(new NumberRange(Integer.parseInt(details.get("least")),
				Integer.parseInt(details.get("most")), details.get("what")));
	}

	public boolean contains(int number) {
		return number >= least && number <= most;
	}

	/** The number that a text is: decimal digits alone, in the range. */
	public Optional<Integer> parse(String text) {
		return text.matches("[0-9]{1,9}") && contains(Integer.parseInt(text)) ? Optional.of(Integer.parseInt(text))
				: Optional.empty();
	}

	/** In words: {@code a port from 1 to 65535}. */
	@Override
	public String toString() {
		return what + " from " + least + " to " + most;
	}
}
