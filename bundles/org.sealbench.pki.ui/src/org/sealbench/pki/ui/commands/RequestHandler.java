package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.RequestCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;
import org.sealbench.ui.Output;

/** Writes a signing request for the selected certificate into a file. */
public final class RequestHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		RequestDialog dialog = new RequestDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.requestJob, row.name()),
					monitor -> new RequestCertificate().run(call.project().project(), row.certificate().id(), dialog.file()),
					file -> Output.println(NLS.bind(Messages.exportDone, row.name(), file))).schedule();
		}
	}
}
