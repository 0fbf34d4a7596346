// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Revokes the selected certificates, for a reason, which their CA's next revocation list states. */
public final class RevokeCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		RevokeCertificate operation = new RevokeCertificate(call.project().tools());
		if (CertificateBatch.isRefused(call.shell(), rows, id -> operation.obstacle(call.project().project(), id))) {
			return;
		}
		RevokeCertificateDialog dialog = new RevokeCertificateDialog(call.shell(), rows);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.revokeJob, CertificateBatch.names(rows)),
					monitor -> CertificateBatch.run(rows,
							id -> operation.run(call.project().project(), id, dialog.reason())),
					done -> {}).schedule();
		}
	}
}
