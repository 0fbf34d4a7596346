package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.RevokeCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;

/** Revokes the selected certificates, for a reason, which their authority's next revocation list says. */
public final class RevokeHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		RevokeDialog dialog = new RevokeDialog(call.shell(), rows);
		if (dialog.open() == Window.OK) {
			RevokeCertificate operation = new RevokeCertificate(Tools.standard());
			new OperationJob<>(call.project(), NLS.bind(Messages.revokeJob, EachCertificate.names(rows)),
					monitor -> EachCertificate.run(rows, id -> operation.run(call.project().project(), id, dialog.reason())),
					done -> {
					}).schedule();
		}
	}
}
