// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.ProblemException;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.reload.FreshProject;
import org.sealbench.workspace.ui.reload.MergeJob;
import org.sealbench.workspace.ui.reload.MergeQuestion;

/** Work on a project in the background, one at a time for each project. The project cannot be edited meanwhile. */
public abstract class ProjectJob extends Job {

	/** The family of all such jobs. */
	public static final Object FAMILY = new Object();

	private final OpenProject project;
	private volatile boolean begun;

	protected ProjectJob(String name, OpenProject project) {
		super(name);
		this.project = project;
		setRule(rule(project));
		setPriority(Job.LONG);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void scheduled(IJobChangeEvent event) {
				begun = false;
			}

			/** One that is cancelled while it waits for another never runs. */
			@Override
			public void done(IJobChangeEvent event) {
				if (!begun) {
					later(ProjectJob.this::givenUp);
				}
			}
		});
	}

	protected final OpenProject project() {
		return project;
	}

	@Override
	public final boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	/** The rule of all work on one project. */
	public static ISchedulingRule rule(OpenProject project) {
		return project.rule();
	}

	/** Works on what the files hold now; where unsaved changes are in the way of that, it begins after a question. */
	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		begun = true;
		try {
			Optional<MergeQuestion> question = new FreshProject(project).refresh();
			if (monitor.isCanceled()) {
				later(this::givenUp);
				return Status.CANCEL_STATUS;
			}
			if (question.isEmpty()) {
				return runFresh(monitor);
			}
			later(() -> MergeJob.ask(project, question.get(), getRule(), this::schedule, this::givenUp));
		} catch (ProblemException e) {
			later(() -> {
				ProblemDialog.of(project, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
						e.problem());
				givenUp();
			});
		}
		return Status.CANCEL_STATUS;
	}

	private IStatus runFresh(IProgressMonitor monitor) {
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
				try {
					project.setBusy(false);
				} finally {
					end();
				}
			});
		}
	}

	private void end() {
		try {
			finished();
		} finally {
			over();
		}
	}

	private void givenUp() {
		try {
			abandoned();
		} finally {
			over();
		}
	}

	/** Runs in the user interface thread before the work. */
	protected void starting() {
		// most jobs have nothing to do there
	}

	/**
	 * Runs in the user interface thread where the work is not begun: it was cancelled, the user did not agree to a
	 * merge, or the files cannot be read.
	 */
	protected void abandoned() {
		// most jobs hold nothing
	}

	/**
	 * Runs in the user interface thread when nothing follows any more, whether the work was done or not begun: the
	 * place to wipe secrets.
	 */
	protected void over() {
		// most jobs hold none
	}

	/** Does the work, in the background. */
	protected abstract void work(IProgressMonitor monitor);

	/** Shows the result, in the user interface thread. */
	protected abstract void finished();

	private static void later(Runnable code) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(code);
	}

	private static void inUi(Runnable code) {
		PlatformUI.getWorkbench().getDisplay().syncExec(code);
	}
}
