// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.sealbench.workspace.ui.project.OpenProject;

/** Work on a project in the background, one at a time for each project. The project cannot be edited meanwhile. */
public abstract class ProjectJob extends Job {

	/** The family of all such jobs. */
	public static final Object FAMILY = new Object();

	private final OpenProject project;

	protected ProjectJob(String name, OpenProject project) {
		super(name);
		this.project = project;
		setRule(new OneForEach(project));
		setPriority(Job.LONG);
	}

	protected final OpenProject project() {
		return project;
	}

	@Override
	public final boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		inUi(() -> {
			project.setBusy(true);
			starting();
		});
		try {
			work(monitor);
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			// In one go: a user who may edit again must not come between what was done and its place on the undo stack.
			inUi(() -> {
				project.setBusy(false);
				finished();
			});
		}
	}

	/** Runs in the user interface thread before the work. */
	protected void starting() {
		// most jobs have nothing to do there
	}

	/** Does the work, in the background. */
	protected abstract void work(IProgressMonitor monitor);

	/** Shows the result, in the user interface thread. */
	protected abstract void finished();

	private static void inUi(Runnable code) {
		PlatformUI.getWorkbench().getDisplay().syncExec(code);
	}

	private record OneForEach(OpenProject project) implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}
}
