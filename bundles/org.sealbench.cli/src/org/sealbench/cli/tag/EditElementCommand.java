// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.Map;
import java.util.stream.Collectors;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.TagProblem;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a tag or method, or changes one. */
abstract class EditElementCommand<E> extends ElementsCommand<E> {

	@Parameters(index = "1", paramLabel = "NAME", description = "Its name.")
	String name;

	@Mixin
	LoginOptions login;

	EditElementCommand(Session session, ElementType<E> type) {
		super(session, type);
	}

	/** The values that are given, by their columns. */
	abstract Map<Column<E>, String> values();

	final int add() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return changed(project, edit().add(project, device, name, values()), "added");
		}
	}

	final int set() throws ProblemException {
		Map<Column<E>, String> values = values();
		if (values.isEmpty()) {
			throw new ProblemException(TagProblem.NOTHING_GIVEN.at(Place.of(device, type.field(), name),
					type.columns().stream().map(each -> "--" + each.label()).collect(Collectors.joining(", "))));
		}
		try (Project project = session.open()) {
			login.login(session, project);
			return changed(project, edit().set(project, device, name, values), "changed");
		}
	}
}
