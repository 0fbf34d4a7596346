// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** Names of projects and devices: fit for file names on every system and for the common name of a certificate. */
public final class NameSyntax {

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]{0,39}");

	/** Windows takes these for devices, whatever ending follows. */
	private static final Pattern RESERVED = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM\\p{N}|LPT\\p{N})(\\..*)?");

	private NameSyntax() {
	}

	/** @throws ProblemException if it is not */
	public static void requireValid(String what, String name) throws ProblemException {
		if (!NAME.matcher(name).matches() || name.endsWith(".")) {
			throw new ProblemException(ProjectProblem.NAME_INVALID.at(Place.of(what, "name"), name));
		}
		if (RESERVED.matcher(name).matches()) {
			throw new ProblemException(ProjectProblem.NAME_RESERVED.at(Place.of(what, "name"), name));
		}
	}
}
