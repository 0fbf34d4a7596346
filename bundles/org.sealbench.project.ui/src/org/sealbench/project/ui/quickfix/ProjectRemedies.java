// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.operations.quickfix.QuickFixes;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * What can be done about problems of open projects: by a command, or by a change of the model. The secure way first.
 */
public final class ProjectRemedies implements Remedies {

	@Override
	public List<Remedy> of(Object subject, Problem problem) {
		return subject instanceof OpenProject project && isOpen(project) ? of(project, problem).toList() : List.of();
	}

	/** It may have been closed since. */
	private static boolean isOpen(OpenProject project) {
		return PlatformUI.getWorkbench().getService(OpenProjects.class).list().contains(project);
	}

	/** Everything that can be done about a problem of a project. */
	public static Stream<Remedy> of(OpenProject project, Problem problem) {
		return Stream.concat(command(project, problem).stream(), new QuickFixes().of(project.project(), problem)
				.stream().map(fix -> new QuickFixAction(project, problem, fix)));
	}

	private static Optional<Remedy> command(OpenProject project, Problem problem) {
		ProblemCode code = problem.code();
		boolean isProtected = project.project().access().isProtected();
		if (QuickFixes.wantsProtection(problem) && !isProtected) {
			return Optional.of(new CommandRemedy(project, Messages.remedyProtect, Commands.PROTECT));
		}
		if (code == ProjectProblem.NOT_LOGGED_IN && !project.project().access().isOpen()) {
			return Optional.of(new CommandRemedy(project, Messages.remedyLogin, Commands.LOGIN));
		}
		if (code == ProjectProblem.CHANGED_OUTSIDE) {
			return Optional.of(new CommandRemedy(project, Messages.remedyReload, Commands.RELOAD));
		}
		return Optional.empty();
	}
}
