// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import org.sealbench.project.Project;

/** Who does a step, for the record. */
final class StationUser {

	private StationUser() {
	}

	/** The administrator who is logged in, else the account on this machine. */
	static String of(Project project) {
		String administrator = project.access().user();
		return administrator.isEmpty() ? System.getProperty("user.name", "") : administrator;
	}
}
