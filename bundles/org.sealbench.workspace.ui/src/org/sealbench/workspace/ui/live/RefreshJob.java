// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.live;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.reload.FreshProject;
import org.sealbench.workspace.ui.reload.MergeJob;
import org.sealbench.workspace.ui.reload.MergeQuestion;

/** Looks in the background whether files of a project were changed outside, and has them read again. */
public final class RefreshJob extends Job {

	private final OpenProject project;
	private final Answers answers;

	/** What to do with the result; used in the user interface thread. */
	interface Answers {

		/** Whether to ask, which is not done again and again for what was refused. */
		boolean isToBeAsked(MergeQuestion question);

		/** Whether to tell, which is not done again and again. */
		boolean isToBeTold(Problem problem);

		/** The project is as its files are. */
		void fresh();

		/** The user does not want the merge. */
		void refused(MergeQuestion question);
	}

	RefreshJob(OpenProject project, Answers answers) {
		super(NLS.bind(Messages.reloadJob, project.name()));
		this.project = project;
		this.answers = answers;
		setRule(ProjectJob.rule(project));
		setPriority(Job.SHORT);
		setSystem(true);
	}

	/** For somebody who asked for it: everything is said, and then something is done. */
	public RefreshJob(OpenProject project, Runnable next) {
		this(project, new Asked(next));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ProjectJob.FAMILY;
	}

	private record Asked(Runnable next) implements Answers {

		@Override
		public boolean isToBeAsked(MergeQuestion question) {
			return true;
		}

		@Override
		public boolean isToBeTold(Problem problem) {
			return true;
		}

		@Override
		public void fresh() {
			next.run();
		}

		@Override
		public void refused(MergeQuestion question) {
			// stays as it is
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<MergeQuestion> question = new FreshProject(project).refresh();
			later(() -> question.ifPresentOrElse(this::ask, answers::fresh));
		} catch (ProblemException e) {
			later(() -> tell(e.problem()));
		}
		return Status.OK_STATUS;
	}

	private void ask(MergeQuestion question) {
		if (answers.isToBeAsked(question)) {
			MergeJob.ask(project, question, getRule(), answers::fresh, () -> answers.refused(question));
		}
	}

	private void tell(Problem problem) {
		if (answers.isToBeTold(problem)) {
			ProblemDialog.of(project, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), problem);
		}
	}

	private static void later(Runnable code) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(code);
	}
}
