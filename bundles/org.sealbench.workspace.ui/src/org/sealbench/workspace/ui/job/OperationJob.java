// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.project.ChangeRecording;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Runs an operation in the background. What it changes in the project is one step to undo; its problems are shown in a
 * dialog.
 *
 * @param <T> what the operation returns
 */
public final class OperationJob<T> extends ProjectJob {
	private final Function<IProgressMonitor, Outcome<T>> operation;
	private final Consumer<T> next;
	private ChangeRecording recording;
	private Outcome<T> outcome;

	/**
	 * @param label what is done, as undo names it
	 * @param next  receives the result in the user interface thread, if there is one
	 */
	public OperationJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<T>> operation,
			Consumer<T> next) {
		super(label, project);
		this.operation = operation;
		this.next = next;
	}

	@Override
	protected void starting() {
		recording = project().record(getName());
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = operation.apply(monitor);
	}

	@Override
	protected void finished() {
		recording.end();
		if (outcome == null) {
			return;
		}
		outcome.result().ifPresent(next);
		// Not in here: the job is over, and must not last until somebody has closed the dialog.
		Display.getCurrent().asyncExec(() -> tell(outcome.problems()));
	}

	/** Shows problems, but not that the user cancelled. */
	static void tell(List<Problem> problems) {
		ProblemDialog.show(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				problems.stream().filter(each -> each.code().category() != Category.CANCELLED).toList());
	}
}
