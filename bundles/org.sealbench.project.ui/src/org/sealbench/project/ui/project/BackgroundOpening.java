// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Opens a project while the user waits for it: it is read in the background, and the window goes on being drawn. */
final class BackgroundOpening {

	/** What is read or written in the background. */
	interface Work<T> {
		T run() throws ProblemException;
	}

	private BackgroundOpening() {
	}

	/** Opens the project in a folder, or returns it if it is open already. */
	static OpenProject open(OpenProjects projects, Path folder) throws ProblemException {
		Optional<OpenProject> present = projects.find(folder);
		if (present.isPresent()) {
			return present.get();
		}
		Project read = inBackground(NLS.bind(Messages.openProjectReading, folder), () -> OpenProjects.read(folder));
		return projects.add(read);
	}

	/** Does what takes time while the user waits. */
	static <T> T inBackground(String what, Work<T> work) throws ProblemException {
		AtomicReference<T> done = new AtomicReference<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				try {
					done.set(work.run());
				} catch (ProblemException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ProblemException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("this is not cancelled", e);
		}
		return done.get();
	}
}
