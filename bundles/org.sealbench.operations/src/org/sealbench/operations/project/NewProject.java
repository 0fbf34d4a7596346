// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.nio.file.Path;
import java.util.Objects;

import org.sealbench.common.Outcome;
import org.sealbench.operations.Tools;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectCreator;

/** Creates a project in a new or empty folder. */
public final class NewProject {

	private final Tools tools;
	private final ModelExecutor executor;

	/** Creates projects whose models are changed at once. */
	public NewProject(Tools tools) {
		this(tools, ModelExecutor.DIRECT);
	}

	/** @param executor changes the models of the projects */
	public NewProject(Tools tools, ModelExecutor executor) {
		this.tools = tools;
		this.executor = executor;
	}

	/** Creates, saves and returns the open project. */
	public Outcome<Project> run(Path folder, String name) {
		return Outcome.attempt(() -> Outcome
				.of(new ProjectCreator(tools.clock(), tools.random(), executor).create(folder, name, true)));
	}

	/** A valid project name derived from a folder's name. */
	public static String nameFor(Path folder) {
		// The root of a file system has no name.
		String last = Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "");
		String name = last.replaceAll("[^\\p{L}\\p{N}_.-]", "-").replaceFirst("^[^\\p{L}]+", "").replaceFirst("\\.+$",
				"");
		return name.isEmpty() ? "plant" : name.substring(0, Math.min(name.length(), 40)).replaceFirst("\\.+$", "");
	}
}
