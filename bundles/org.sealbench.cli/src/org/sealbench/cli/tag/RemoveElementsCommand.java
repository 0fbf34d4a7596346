// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.List;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes tags or methods: all that are named, or none. */
abstract class RemoveElementsCommand<E> extends ElementsCommand<E> {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Names of those to remove.")
	private List<String> names;

	@Mixin
	private LoginOptions login;

	RemoveElementsCommand(Session session, ElementType<E> type) {
		super(session, type);
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<List<String>> outcome = edit().remove(project, device, names);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome,
					(removed, out) -> removed.forEach(each -> out.println(label() + " " + each + " removed")),
					(removed, json) -> json.add("removed", Json.strings(removed)));
		}
	}
}
