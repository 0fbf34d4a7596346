// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Makes a device use the selected certificate. */
public final class AssignCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		AssignCertificateDialog dialog = new AssignCertificateDialog(call.shell(), row);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.assignJob, row.name()),
					monitor -> new AssignCertificate(call.project().tools()).run(call.project().project(),
							row.certificate().id(), dialog.device(), dialog.role()),
					done -> {}).schedule();
		}
	}
}
