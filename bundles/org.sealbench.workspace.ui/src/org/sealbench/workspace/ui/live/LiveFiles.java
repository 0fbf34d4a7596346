// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;
import org.sealbench.workspace.ui.reload.MergeQuestion;

/**
 * Has open projects read again when files of theirs were changed outside: when the file system says so, and when the
 * window is activated. Used in the user interface thread.
 */
final class LiveFiles {

	/** In which many files may be changed in a row, as git does. */
	private static final int SETTLE_MILLIS = 300;

	private final OpenProjects projects;
	private final Display display;
	private final Map<OpenProject, Watched> watched = new HashMap<>();
	private FolderWatch folders;

	LiveFiles(OpenProjects projects, Display display) {
		this.projects = projects;
		this.display = display;
	}

	void start() {
		try {
			folders = new FolderWatch(folder -> display.asyncExec(() -> changed(folder)));
			display.disposeExec(folders::close);
		} catch (IOException e) {
			ILog.of(LiveFiles.class).warn(e.getMessage(), e);
		}
		display.addFilter(SWT.Activate, event -> {
			if (event.widget instanceof Shell shell && shell.getParent() == null) {
				watched.values().forEach(Watched::look);
			}
		});
		projects.addListener(this::follow);
		follow();
	}

	private void follow() {
		List<OpenProject> open = projects.list();
		if (watched.keySet().retainAll(open) || !watched.keySet().containsAll(open)) {
			open.forEach(each -> watched.computeIfAbsent(each, Watched::new));
			if (folders != null) {
				folders.watch(open.stream().map(each -> each.project().folder()).toList());
			}
		}
	}

	private void changed(Path folder) {
		projects.find(folder).map(watched::get).ifPresent(Watched::look);
	}

	/** One project: what was said about it, and is not said again. */
	private final class Watched implements RefreshJob.Answers {

		private final OpenProject project;
		private final RefreshJob job;
		private MergeQuestion refused;
		private String told = "";
		private boolean asking;

		Watched(OpenProject project) {
			this.project = project;
			this.job = new RefreshJob(project, this);
		}

		/** Soon, and once for many changes in a row. */
		void look() {
			if (!asking) {
				job.cancel();
				job.schedule(SETTLE_MILLIS);
			}
		}

		private boolean isOpen() {
			return projects.list().contains(project);
		}

		@Override
		public boolean isToBeAsked(MergeQuestion question) {
			boolean known = refused != null && refused.files().isSameAs(question.files());
			if (asking || known || !isOpen()) {
				return false;
			}
			asking = true;
			return true;
		}

		@Override
		public boolean isToBeTold(Problem problem) {
			boolean known = told.equals(problem.line());
			told = problem.line();
			return isOpen() && !known;
		}

		@Override
		public void fresh() {
			asking = false;
			told = "";
		}

		@Override
		public void refused(MergeQuestion question) {
			asking = false;
			refused = question;
		}
	}
}
