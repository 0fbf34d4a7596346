// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Locale;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;

/** Reads the values of settings. */
final class SettingValues {

	private static final int LAST_PORT = 65535;

	private SettingValues() {
	}

	static boolean onOrOff(String device, String key, String value) throws ProblemException {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "true", "on", "yes" -> true;
		case "false", "off", "no" -> false;
		default -> throw invalid(device, key, value, "true or false");
		};
	}

	static int port(String device, String key, String value) throws ProblemException {
		if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > LAST_PORT) {
			throw invalid(device, key, value, "a port from 1 to " + LAST_PORT);
		}
		return Integer.parseInt(value);
	}

	static ProblemException invalid(String device, String key, String value, String allowed) {
		return new ProblemException(OperationProblem.VALUE_INVALID.at(Place.of(device, key), value, allowed));
	}
}
