// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.reload;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks what to do with newer files where unsaved changes are in the way, and does it in the background. */
public final class MergeJob extends Job {

	private final OpenProject project;
	private final MergeQuestion question;
	private final Set<MergeConflict> taken;
	private final Runnable next;
	private final Runnable refused;
	private volatile boolean begun;

	private MergeJob(OpenProject project, MergeQuestion question, Set<MergeConflict> taken, Runnable next,
			Runnable refused) {
		super(NLS.bind(Messages.reloadJob, project.name()));
		this.project = project;
		this.question = question;
		this.taken = taken;
		this.next = next;
		this.refused = refused;
		addJobChangeListener(new JobChangeAdapter() {
			/** One that is cancelled while it waits for another never runs. */
			@Override
			public void done(IJobChangeEvent event) {
				if (!begun) {
					later(refused);
				}
			}
		});
	}

	/**
	 * Asks; used in the user interface thread.
	 *
	 * @param rule    of the project's jobs
	 * @param next    runs in the user interface thread when the project is as its files are, but for what is unsaved
	 * @param refused runs there when the user does not want that
	 */
	public static void ask(OpenProject project, MergeQuestion question, ISchedulingRule rule, Runnable next,
			Runnable refused) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		MergeDialog dialog = new MergeDialog(shell, project.name(), question.preview());
		if (dialog.open() != Window.OK) {
			refused.run();
			return;
		}
		MergeJob job = new MergeJob(project, question, dialog.taken(), next, refused);
		job.setRule(rule);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		begun = true;
		try {
			Optional<MergeQuestion> again = new FreshProject(project).merge(question, taken::contains);
			later(() -> again.ifPresentOrElse(each -> ask(project, each, getRule(), next, refused), next));
		} catch (ProblemException e) {
			later(() -> tell(e.problem()));
		}
		return Status.OK_STATUS;
	}

	private void tell(Problem problem) {
		ProblemDialog.of(project, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), problem);
		refused.run();
	}

	private static void later(Runnable code) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(code);
	}
}
