// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.util.Optional;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/** The project for commands that can do without one. */
public record OptionalProject(Optional<Project> project) implements AutoCloseable {

	/**
	 * A project that is named has to be there.
	 *
	 * @throws ProblemException if a project is named and cannot be opened
	 */
	public static OptionalProject open(Session session) throws ProblemException {
		return new OptionalProject(
				session.projectFolder().isPresent() ? Optional.of(session.open()) : Optional.empty());
	}

	@Override
	public void close() {
		project.ifPresent(Project::close);
	}
}
