// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.UnsealedChange;

/** What was changed in a protected project without a login: shown, and accepted or undone by an administrator. */
public final class OutsideChanges {

	private interface Decision {
		void on(List<String> items) throws ProblemException;
	}

	/** The changes; the outcome has an error where there are any. */
	public Outcome<List<UnsealedChange>> list(Project project) {
		return Outcome.attempt(() -> {
			List<UnsealedChange> changes = project.integrity().changes();
			return Outcome.of(changes, changes.isEmpty() ? List.of()
					: List.of(IntegrityProblem.UNDECIDED.at(place(project), names(changes))));
		});
	}

	/**
	 * A warning that names the changes, if there are any.
	 *
	 * @throws ProblemException if the seals cannot be read
	 */
	public Optional<Problem> warning(Project project) throws ProblemException {
		List<UnsealedChange> changes = project.integrity().changes();
		return changes.isEmpty() ? Optional.empty()
				: Optional.of(IntegrityProblem.CHANGED_WITHOUT_LOGIN.at(place(project), names(changes)));
	}

	/** Seals items as they stand, and saves; needs a login. */
	public Outcome<List<String>> accept(Project project, List<String> items, boolean all) {
		return decide(project, items, all, project.decisions()::accept);
	}

	/** Brings items back to what their seals say, and saves; needs a login. */
	public Outcome<List<String>> undo(Project project, List<String> items, boolean all) {
		return decide(project, items, all, project.decisions()::undo);
	}

	private static Outcome<List<String>> decide(Project project, List<String> items, boolean all, Decision decision) {
		return Outcome.attempt(() -> {
			List<String> chosen = all ? project.integrity().changes().stream().map(UnsealedChange::item).toList()
					: items;
			decision.on(chosen);
			project.save();
			return Outcome.of(chosen);
		});
	}

	private static String names(List<UnsealedChange> changes) {
		return String.join(", ", changes.stream().map(UnsealedChange::item).toList());
	}

	private static Place place(Project project) {
		return Place.of("project " + project.plant().getName());
	}
}
