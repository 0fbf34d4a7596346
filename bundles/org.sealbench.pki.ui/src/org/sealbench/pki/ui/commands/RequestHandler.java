package org.sealbench.pki.ui.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
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
		FileDialog dialog = new FileDialog(call.shell(), SWT.SAVE);
		dialog.setText(Messages.requestTitle);
		dialog.setFileName(row.certificate().commonName().replaceAll("[^A-Za-z0-9._-]+", "_") + ".csr");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			new OperationJob<>(call.project(), NLS.bind(Messages.requestJob, row.name()),
					monitor -> new RequestCertificate().run(call.project().project(), row.certificate().id(), Path.of(chosen)),
					file -> Output.println(NLS.bind(Messages.exportDone, row.name(), file))).schedule();
		}
	}
}
