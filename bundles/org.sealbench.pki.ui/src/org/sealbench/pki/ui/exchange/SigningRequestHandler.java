// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.request.RequestCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.job.OperationJob;

/** Writes a signing request for the selected certificate into a file. */
public final class SigningRequestHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		SigningRequestDialog dialog = new SigningRequestDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.requestJob, row.name()),
					monitor -> new RequestCertificate(true).run(call.project().project(), row.certificate().id(),
							dialog.file()),
					file -> OutputConsole.println(NLS.bind(Messages.exportDone, row.name(), file))).schedule();
		}
	}
}
