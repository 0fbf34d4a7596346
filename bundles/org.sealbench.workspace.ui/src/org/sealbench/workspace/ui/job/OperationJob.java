// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.project.ChangeRecording;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Runs an operation in the background. What it changes in the project is one step to undo, and nothing where it fails;
 * its problems are shown in a dialog.
 *
 * @param <T> what the operation returns
 */
public final class OperationJob<T> extends SecretJob<T> {
	private final Consumer<T> next;
	private Runnable otherwise = () -> {};
	private ChangeRecording recording;

	/**
	 * @param label   what is done, as undo names it
	 * @param next    receives the result in the user interface thread, if there is one
	 * @param secrets are wiped after the operation, also where it is not begun
	 */
	public OperationJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<T>> operation,
			Consumer<T> next, char[]... secrets) {
		super(project, label, operation, secrets);
		this.next = next;
	}

	/** Runs something in the user interface thread where nothing comes of it: it failed, or was not begun. */
	public OperationJob<T> otherwise(Runnable instead) {
		otherwise = instead;
		return this;
	}

	@Override
	protected void abandoned() {
		otherwise.run();
	}

	@Override
	protected void starting() {
		recording = project().record(getName());
	}

	@Override
	protected void finished() {
		List<Problem> problems = outcome().map(Outcome::problems).orElse(List.of());
		// Not in here: the job is over, and must not last until somebody has closed the dialog.
		outcome().ifPresent(each -> Display.getCurrent().asyncExec(() -> tell(project(), problems)));
		Optional<T> result = outcome().flatMap(Outcome::result);
		try {
			record(result, problems);
		} finally {
			// Whoever waits for it is answered, whatever becomes of marks and of the undo stack.
			result.ifPresentOrElse(next, otherwise);
		}
	}

	private void record(Optional<T> result, List<Problem> problems) {
		if (result.isEmpty()) {
			recording.discard();
		} else {
			recording.end();
			project().markToLoad(DownloadNeeded.named(project().project(), problems));
			changes(result.get()).forEach(each -> project().markToLoad(each.devices()));
		}
	}

	private static Stream<CertificateChange> changes(Object result) {
		return result instanceof CertificateChange change ? Stream.of(change)
				: result instanceof Collection<?> all ? all.stream().flatMap(OperationJob::changes) : Stream.empty();
	}

	/**
	 * Shows problems, but not that the user cancelled. What is only to be known stands in the status line and the
	 * console, and keeps nobody from going on.
	 */
	static void tell(OpenProject project, List<Problem> problems) {
		List<Problem> told = problems.stream().filter(each -> each.code().category() != Category.CANCELLED).toList();
		if (told.stream().anyMatch(each -> each.severity() != Severity.INFO)) {
			ProblemDialog.of(project, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), told);
		} else if (!told.isEmpty()) {
			List<String> lines = told.stream().map(each -> each.place() + ": " + ProblemText.of(each)).toList();
			lines.forEach(OutputConsole::println);
			StatusLine.show(String.join(" ", lines));
		}
	}
}
