// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.operations.OperationProblem;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Runs an operation on who may log in, in the background: deriving a key from a password takes time. Such an operation
 * saves, and cannot be undone: a password once known stays known.
 *
 * @param <T> what the operation returns
 */
public final class AccessJob<T> extends SecretJob<T> {

	private final Consumer<Outcome<T>> answer;

	/**
	 * @param answer  receives the outcome in the user interface thread
	 * @param secrets are wiped after the operation, also where it is not begun
	 */
	public AccessJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<T>> operation,
			Consumer<Outcome<T>> answer, char[]... secrets) {
		super(project, label, operation, secrets);
		this.answer = answer;
	}

	/** Shows the problems in a dialog, and hands the result on. */
	public static <T> Consumer<Outcome<T>> telling(OpenProject project, Consumer<T> next) {
		return outcome -> {
			outcome.result().ifPresent(next);
			OperationJob.tell(project, outcome.problems());
		};
	}

	/** The dialog that waits for the answer must not wait for ever. */
	@Override
	protected void abandoned() {
		answer.accept(Outcome.failed(OperationProblem.CANCELLED.at(Place.of(project().name()))));
	}

	@Override
	protected void finished() {
		project().accessChanged();
		// The job is over, and must not last until somebody has closed a dialog.
		outcome().ifPresent(outcome -> Display.getCurrent().asyncExec(() -> answer.accept(outcome)));
	}
}
