package org.sealbench.project.ui.jobs;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Outcome;
import org.sealbench.project.ui.workspace.OpenProject;

/**
 * Runs an operation on who may log in, in the background: deriving a key from a password takes its time. Such an operation saves,
 * and is not undone: what somebody knows now they know.
 *
 * @param <T> what the operation returns
 */
public final class AccessJob<T> extends ProjectJob {

	private final Function<IProgressMonitor, Outcome<T>> operation;
	private final Consumer<T> next;
	private Outcome<T> outcome;

	/** @param next takes the result in the user interface thread, if there is one */
	public AccessJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<T>> operation, Consumer<T> next) {
		super(label, project);
		this.operation = operation;
		this.next = next;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = operation.apply(monitor);
	}

	@Override
	protected void finished() {
		project().accessChanged();
		if (outcome != null) {
			// The job is over, and must not last until somebody has closed a dialog.
			Display.getCurrent().asyncExec(() -> {
				outcome.result().ifPresent(next);
				OperationJob.tell(outcome.problems());
			});
		}
	}
}
