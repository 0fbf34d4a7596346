package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.project.ui.jobs.OperationJob;

/** Makes a device use the selected certificate. */
public final class AssignHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		AssignDialog dialog = new AssignDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.assignJob, row.name()),
					monitor -> new AssignCertificate(Tools.standard()).run(call.project().project(), row.certificate().id(),
							dialog.device(), dialog.role()),
					done -> {
					}).schedule();
		}
	}
}
