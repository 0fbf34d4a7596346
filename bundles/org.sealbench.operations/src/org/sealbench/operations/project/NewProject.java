// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.nio.file.Path;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectCreator;

/** Makes a project in a new or empty folder. */
public final class NewProject {

	private final Tools tools;

	public NewProject(Tools tools) {
		this.tools = tools;
	}

	/** Makes, saves and returns the open project. */
	public Outcome<Project> run(Path folder, String name) {
		try {
			return Outcome.of(new ProjectCreator(tools.clock(), tools.random()).create(folder, name));
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		}
	}

	/** A valid project name made of a folder's name. */
	public static String nameFor(Path folder) {
		String name = folder.toAbsolutePath().normalize().getFileName().toString().replaceAll("[^\\p{L}\\p{N}_.-]", "-")
				.replaceFirst("^[^\\p{L}]+", "").replaceFirst("\\.+$", "");
		return name.isEmpty() ? "plant" : name.substring(0, Math.min(name.length(), 40)).replaceFirst("\\.+$", "");
	}
}
