// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a problem belongs. Two places are equal if their texts are: one that was stored as text has lost its typed
 * field.
 *
 * @param object what is concerned: a device name, a file, a certificate written {@code ID: common name}
 * @param field  the field in it in words, or the empty string for the whole
 * @param typed  which field that is, where it is one of the model
 */
public record Place(String object, String field, Optional<PlaceField> typed) {

	public Place {
		Objects.requireNonNull(object);
		Objects.requireNonNull(field);
		Objects.requireNonNull(typed);
	}

	public static Place of(String object) {
		return of(object, "");
	}

	/** A place that is no field of the model: a line of a file, a field of a certificate. */
	public static Place of(String object, String field) {
		return new Place(object, field, Optional.empty());
	}

	public static Place of(String object, PlaceField field) {
		return new Place(object, field.words(), Optional.of(field));
	}

	/**
	 * A field of one of many elements.
	 *
	 * @param element the name of the tag, the interface or another element
	 */
	public static Place of(String object, PlaceField field, String element) {
		return new Place(object, field.words().replace("*", element), Optional.of(field));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Place place && object.equals(place.object) && field.equals(place.field);
	}

	@Override
	public int hashCode() {
		return Objects.hash(object, field);
	}

	/** The place in words: {@code PLC_1 > OPC UA > port}. */
	@Override
	public String toString() {
		return VisibleText.of(field.isEmpty() ? object : object + " > " + field);
	}
}
