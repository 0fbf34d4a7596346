// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.ISharedImages;
import org.sealbench.common.Problem;
import org.sealbench.workspace.ui.project.OpenProject;

/** The marks of a project's problems in the tree, computed once for all its nodes. */
final class ProblemDecorations {

	private static final String ALL = "";

	private final List<Problem> problems;
	private final Map<String, Boolean> errors = new HashMap<>();

	private ProblemDecorations(List<Problem> problems) {
		this.problems = problems;
		for (Problem problem : problems) {
			errors.merge(problem.place().object(), problem.isError(), Boolean::logicalOr);
			errors.merge(ALL, problem.isError(), Boolean::logicalOr);
		}
	}

	static ProblemDecorations of(OpenProject project) {
		return new ProblemDecorations(project.problems());
	}

	/** Whether they are up to date with the problems of the project. */
	boolean fit(OpenProject project) {
		return problems == project.problems();
	}

	/** The mark of the whole project. */
	Optional<String> project() {
		return mark(ALL);
	}

	/** The mark of what has this name. */
	Optional<String> of(String object) {
		return object.isEmpty() ? Optional.empty() : mark(object);
	}

	private Optional<String> mark(String object) {
		return Optional.ofNullable(errors.get(object))
				.map(error -> error ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
	}
}
