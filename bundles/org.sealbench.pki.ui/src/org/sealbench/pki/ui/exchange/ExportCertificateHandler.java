// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.exchange.ExportCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Writes a certificate into a file of the type that the user chooses. */
public final class ExportCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		ExportCertificateDialog dialog = new ExportCertificateDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			export(call.project(), row, dialog);
		}
	}

	private static void export(OpenProject project, CertificateRow row, ExportCertificateDialog dialog) {
		new OperationJob<>(project, NLS.bind(Messages.exportJob, row.name()),
				monitor -> new ExportCertificate(true).run(project.project(), row.certificate().id(), dialog.file(),
						dialog.format(), dialog.password()),
				file -> OutputConsole.println(NLS.bind(Messages.exportDone, row.name(), file)), dialog.password())
				.schedule();
	}
}
