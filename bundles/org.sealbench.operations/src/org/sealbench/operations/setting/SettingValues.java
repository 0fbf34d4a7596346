// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;

/** Reads the values of settings. */
final class SettingValues {

	private SettingValues() {
	}

	static boolean onOrOff(String device, Field field, String value) throws ProblemException {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "true", "on", "yes" -> true;
		case "false", "off", "no" -> false;
		default -> throw invalid(device, field, value, "true or false");
		};
	}

	/** A setting of a device, called by its key. */
	static Place place(String device, Field field) {
		return new Place(device, field.key(), Optional.of(field));
	}

	static ProblemException invalid(String device, Field field, String value, String allowed) {
		return new ProblemException(OperationProblem.VALUE_INVALID.at(place(device, field), value, allowed));
	}
}
