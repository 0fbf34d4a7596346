// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.quickfix;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Problem;
import org.sealbench.ui.problem.ProblemMarker;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Offers for a marker in the Problems view what can be done about it. */
public final class QuickFixGenerator implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !actions(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return actions(marker).stream().map(Resolution::new).toArray(IMarkerResolution[]::new);
	}

	private static List<Remedies.Remedy> actions(IMarker marker) {
		List<OpenProject> projects = PlatformUI.getWorkbench().getService(OpenProjects.class).list();
		return projects.stream().flatMap(project -> project.problems().stream().filter(problem -> isOf(marker, problem))
				.findFirst().stream().flatMap(problem -> ProjectRemedies.of(project, problem))).toList();
	}

	private static boolean isOf(IMarker marker, Problem problem) {
		return problem.code().text().equals(marker.getAttribute(ProblemMarker.CODE, ""))
				&& problem.place().equals(ProblemMarker.place(marker))
				&& problem.message().equals(marker.getAttribute(IMarker.MESSAGE, ""));
	}

	private record Resolution(Remedies.Remedy action) implements IMarkerResolution {

		@Override
		public String getLabel() {
			return action.label();
		}

		@Override
		public void run(IMarker marker) {
			action.run(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
		}
	}
}
