// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.project.NewProject;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.navigator.NewNodeReveal;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.BackgroundWork;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Creates a project in a new folder that the user names. */
public final class NewProjectHandler extends ProjectHandler {

	@Override
	protected boolean needsProject() {
		return false;
	}

	@Override
	protected void run(Call call) {
		String chosen = Optional.ofNullable(call.event().getParameter(Commands.FOLDER)).orElseGet(() -> ask(call));
		if (chosen == null) {
			return;
		}
		try {
			Path folder = TypedPath.of(chosen);
			Outcome<Project> made = BackgroundWork.run(NLS.bind(Messages.newProjectMaking, folder),
					() -> new NewProject(call.projects().tools(), OpenProjects.EXECUTOR).run(folder,
							NewProject.nameFor(folder)));
			made.result().ifPresent(project -> NewNodeReveal.show(new PlantNode(call.projects().add(project))));
			ProblemDialog.show(call.shell(), made.problems());
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		}
	}

	private static String ask(Call call) {
		FileDialog dialog = new FileDialog(call.shell(), SWT.SAVE);
		dialog.setText(Messages.newProjectTitle);
		dialog.setFileName(Messages.newProjectName);
		return dialog.open();
	}
}
