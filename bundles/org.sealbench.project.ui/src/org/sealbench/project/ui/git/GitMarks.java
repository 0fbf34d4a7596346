// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.git.CommittedFiles;
import org.sealbench.operations.git.GitState;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Asks git in the background what it has of open projects: after they were opened or saved, and when the window is
 * activated. Used in the user interface thread.
 */
final class GitMarks {

	private static final int AFTER_MILLIS = 500;

	private final OpenProjects projects;
	private final Display display;
	private final Map<OpenProject, Boolean> dirty = new HashMap<>();
	private final Map<OpenProject, Job> jobs = new HashMap<>();

	GitMarks(OpenProjects projects, Display display) {
		this.projects = projects;
		this.display = display;
	}

	void start() {
		display.addFilter(SWT.Activate, event -> {
			if (event.widget instanceof Shell shell && shell.getParent() == null) {
				projects.list().forEach(this::ask);
			}
		});
		projects.addListener(this::look);
		look();
	}

	private void look() {
		dirty.keySet().retainAll(projects.list());
		jobs.keySet().retainAll(projects.list());
		for (OpenProject project : projects.list()) {
			Boolean before = dirty.put(project, project.isDirty());
			if (before == null || before && !project.isDirty()) {
				ask(project);
			}
		}
	}

	private void ask(OpenProject project) {
		Job job = jobs.computeIfAbsent(project, Asking::new);
		job.cancel();
		job.schedule(AFTER_MILLIS);
	}

	private final class Asking extends Job {

		private final OpenProject project;

		Asking(OpenProject project) {
			super(Messages.gitJob);
			this.project = project;
			setSystem(true);
			setPriority(Job.DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				List<String> paths = new ArrayList<>(project.project().layout().deviceFiles());
				paths.add(ProjectFolder.PLANT);
				Map<String, GitState> states = new CommittedFiles(project.project().folder()).states(paths);
				display.asyncExec(() -> Optional.of(project).filter(projects.list()::contains)
						.ifPresent(each -> each.setGitStates(states)));
			} catch (ProblemException e) {
				// No git here: there is nothing to mark.
				ILog.of(GitMarks.class).info(e.getMessage());
			}
			return Status.OK_STATUS;
		}
	}
}
