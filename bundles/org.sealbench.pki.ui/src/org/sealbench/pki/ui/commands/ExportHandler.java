package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Wipe;
import org.sealbench.operations.ExportCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Output;

/** Writes a certificate into a file of the type that the user chooses. */
public final class ExportHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		ExportDialog dialog = new ExportDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			export(call.project(), row, dialog);
		}
	}

	private static void export(OpenProject project, CertificateRow row, ExportDialog dialog) {
		new OperationJob<>(project, NLS.bind(Messages.exportJob, row.name()), monitor -> {
			try {
				return new ExportCertificate().run(project.project(), row.certificate().id(), dialog.file(), dialog.format(),
						dialog.password());
			} finally {
				Wipe.wipe(dialog.password());
			}
		}, file -> Output.println(NLS.bind(Messages.exportDone, row.name(), file))).schedule();
	}
}
