// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.project.BackgroundWork;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Opens a project while the user waits for it: it is read in the background, and the window goes on being drawn. */
final class BackgroundOpening {

	private BackgroundOpening() {
	}

	/** Opens the project in a folder, or returns it if it is open already. */
	static OpenProject open(OpenProjects projects, Path folder) throws ProblemException {
		Optional<OpenProject> present = projects.find(folder);
		if (present.isPresent()) {
			return present.get();
		}
		Project read = BackgroundWork.run(NLS.bind(Messages.openProjectReading, folder),
				() -> OpenProjects.read(folder));
		return projects.add(read);
	}
}
