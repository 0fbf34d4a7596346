// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.command;

import org.sealbench.project.Access;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.workspace.ui.project.OpenProject;

/** Begins the commands that do in a shell what a dialog does with a project. */
public final class SameCommand {

	private SameCommand() {
	}

	/** A command that only reads the project. */
	public static CommandLine reading(OpenProject project, String... words) {
		return CommandLine.of(words).last("--project", project.project().folder().toString());
	}

	/** A command that changes the project; it asks for the password of whoever is logged in here. */
	public static CommandLine changing(OpenProject project, String... words) {
		Access access = project.project().access();
		return reading(project, words).last("--user", access.isProtected() && access.isOpen() ? access.user() : "");
	}
}
