// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.workspace.ui.Messages;

/** Asks for a printer and prints the picture, in the background. */
final class PrintDiagramAction extends Action {

	private final Supplier<Shell> shell;
	private final Supplier<Diagram> shown;

	PrintDiagramAction(Supplier<Shell> shell, Supplier<Diagram> shown) {
		super(Messages.diagramPrint);
		this.shell = shell;
		this.shown = shown;
	}

	@Override
	public void run() {
		PrintDialog dialog = new PrintDialog(shell.get());
		PrinterData target = dialog.open();
		if (target == null) {
			return;
		}
		Diagram diagram = shown.get();
		Job job = new Job(Messages.diagramPrintJob) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					return DiagramPrint.print(diagram, target, monitor) == 0 ? Status.CANCEL_STATUS : Status.OK_STATUS;
				} catch (SWTError | SWTException e) {
					return Status.error(NLS.bind(Messages.diagramNotPrinted, target.name), e);
				}
			}
		};
		job.setUser(true);
		job.schedule();
	}
}
