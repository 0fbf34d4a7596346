// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.project.NewProject;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a project. */
@Command(name = "new", description = "Create a project in a new or empty folder.")
public final class NewCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "The project's folder.")
	private Path folder;

	@Option(names = "--name", paramLabel = "NAME", description = "Name of the project; default: the folder's.")
	private String name;

	private final Session session;

	NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		Path target = session.path(folder);
		return session.answer().show(
				new NewProject(session.tools()).run(target, name == null ? NewProject.nameFor(target) : name),
				(project, out) -> out.println("Project " + project.plant().getName() + " made in " + project.folder()),
				(project, json) -> json.add("project", describe(project)));
	}

	private static JsonObject describe(Project project) {
		JsonObject object = new JsonObject();
		object.addProperty("name", project.plant().getName());
		object.addProperty("folder", project.folder().toString());
		return object;
	}
}
