// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Objects;

/**
 * Where a problem belongs.
 *
 * @param object what is concerned: a device name, a file, a certificate written {@code ID: common name}
 * @param field  the field in it, or the empty string for the whole
 */
public record Place(String object, String field) {

	public Place {
		Objects.requireNonNull(object);
		Objects.requireNonNull(field);
	}

	public static Place of(String object) {
		return new Place(object, "");
	}

	public static Place of(String object, String field) {
		return new Place(object, field);
	}

	/** The place in words: {@code PLC_1 > OPC UA > port}. */
	@Override
	public String toString() {
		return field.isEmpty() ? object : object + " > " + field;
	}
}
