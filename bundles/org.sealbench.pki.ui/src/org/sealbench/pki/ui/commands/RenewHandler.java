package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.RenewCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;

/** Makes certificates that take the place of the selected ones. */
public final class RenewHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		RenewDialog dialog = new RenewDialog(call.shell(), rows);
		if (dialog.open() == Window.OK) {
			RenewCertificate operation = new RenewCertificate(Tools.standard());
			new OperationJob<>(call.project(), NLS.bind(Messages.renewJob, EachCertificate.names(rows)),
					monitor -> EachCertificate.run(rows,
							id -> operation.run(call.project().project(), id, dialog.isSameKey(), monitor)),
					done -> {
					}).schedule();
		}
	}
}
