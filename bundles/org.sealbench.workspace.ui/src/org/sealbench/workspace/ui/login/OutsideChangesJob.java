// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.login;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Looks for changes that were made without a login, in the background, and asks whether to accept or undo them. */
public final class OutsideChangesJob extends ProjectJob {

	private final boolean asked;
	private Outcome<List<UnsealedChange>> found;

	/** @param asked whether to report, too, that there is none */
	public OutsideChangesJob(OpenProject project, boolean asked) {
		super(NLS.bind(Messages.outsideJob, project.name()), project);
		this.asked = asked;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		found = new OutsideChanges().list(project().project());
	}

	@Override
	protected void finished() {
		if (found != null) {
			Display.getCurrent().asyncExec(this::show);
		}
	}

	private void show() {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		List<UnsealedChange> changes = found.result().orElse(List.of());
		if (!changes.isEmpty()) {
			decide(shell, changes);
		} else if (!found.isGood()) {
			ProblemDialog.of(project(), shell, found.problems());
		} else if (asked) {
			MessageDialog.openInformation(shell, Messages.outsideTitle,
					NLS.bind(Messages.outsideNone, project().name()));
		}
	}

	private void decide(Shell shell, List<UnsealedChange> changes) {
		OutsideChangesDialog dialog = new OutsideChangesDialog(shell, project(), changes);
		if (dialog.open() == Window.OK) {
			OutsideChanges operation = new OutsideChanges();
			String label = dialog.isUndone() ? Messages.outsideUndoJob : Messages.outsideAcceptJob;
			new OperationJob<>(project(), NLS.bind(label, String.join(", ", dialog.chosen())),
					monitor -> dialog.isUndone() ? operation.undo(project().project(), dialog.chosen(), false)
							: operation.accept(project().project(), dialog.chosen(), false),
					done -> {}).schedule();
		}
	}
}
