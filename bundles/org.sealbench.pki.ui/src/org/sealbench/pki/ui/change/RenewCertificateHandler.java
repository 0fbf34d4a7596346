// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Renews the selected certificates. */
public final class RenewCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		RenewCertificateDialog dialog = new RenewCertificateDialog(call.shell(), rows);
		if (dialog.open() == Window.OK) {
			RenewCertificate operation = new RenewCertificate(call.project().tools());
			new OperationJob<>(call.project(), NLS.bind(Messages.renewJob, CertificateBatch.names(rows)),
					monitor -> CertificateBatch.run(rows,
							id -> operation.run(call.project().project(), id, dialog.isSameKey(), monitor)),
					done -> {}).schedule();
		}
	}
}
