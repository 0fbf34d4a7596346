// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** Lists administrators; needs no login. */
@Command(name = "list", description = "List the administrators of the project.")
final class UserListCommand implements Callable<Integer> {

	private final Session session;

	UserListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().result(project.access().administrators(),
					(names, out) -> names.forEach(out::println), (names, json) -> {
						json.addProperty("protected", project.access().isProtected());
						json.add("users", Json.array(names, UserListCommand::describe));
					});
		}
	}

	private static JsonObject describe(String name) {
		JsonObject object = new JsonObject();
		object.addProperty("name", name);
		return object;
	}
}
