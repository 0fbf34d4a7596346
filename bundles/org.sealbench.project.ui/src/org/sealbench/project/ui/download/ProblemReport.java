// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Category;
import org.sealbench.common.Problem;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.ui.Views;
import org.sealbench.ui.problem.ProblemsView;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.ProblemMarkers;

/** Puts what a job found into the Problems view and brings the view up when there is an error. */
final class ProblemReport {

	private final OpenProject project;

	ProblemReport(OpenProject project) {
		this.project = project;
	}

	/**
	 * As {@link #compiled}; what was loaded stands in the console, which comes up unless there is an error.
	 */
	void downloaded(List<String> names, List<Problem> found) {
		compiled(names, found);
		if (found.stream().noneMatch(Problem::isError)) {
			page().ifPresent(page -> Views.bringUp(page, Views.CONSOLE));
		}
	}

	/** Replaces what was known about these devices; about everything if none is named. */
	void compiled(List<String> names, List<Problem> found) {
		List<Problem> all = new ArrayList<>(found);
		if (!names.isEmpty()) {
			project.problems().stream().filter(each -> !names.contains(each.place().object()) && !all.contains(each))
					.filter(each -> project.project().device(each.place().object()).isPresent()).forEach(all::add);
		}
		show(all);
	}

	private void show(List<Problem> problems) {
		List<Problem> shown = problems.stream().filter(each -> each.code().category() != Category.CANCELLED)
				.sorted(Comparator.comparing(Problem::severity).reversed()).toList();
		project.setProblems(shown);
		ProblemMarkers.of(project).set(shown);
		long errors = shown.stream().filter(Problem::isError).count();
		String summary = MessageFormat.format(Messages.reportSummary, project.name(), errors, shown.size() - errors);
		OutputConsole.println(summary);
		StatusLine.show(summary);
		if (errors > 0) {
			page().flatMap(page -> Views.bringUp(page, Views.PROBLEMS)).filter(ProblemsView.class::isInstance)
					.map(ProblemsView.class::cast).ifPresent(ProblemsView::selectFirstError);
		}
	}

	private static Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage);
	}

	static String words(CompiledDevice.State state) {
		return switch (state) {
		case COMPILED -> Messages.stateCompiled;
		case UNCHANGED -> Messages.stateUnchanged;
		case FAILED -> Messages.stateFailed;
		};
	}
}
