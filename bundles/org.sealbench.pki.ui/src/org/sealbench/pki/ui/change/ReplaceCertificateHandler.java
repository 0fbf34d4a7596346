// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.ReplaceCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Lets another certificate take over every use of the selected one. */
public final class ReplaceCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow old = rows.get(0);
		ReplaceCertificateDialog dialog = new ReplaceCertificateDialog(call.shell(), old);
		if (dialog.open() == Window.OK) {
			new OperationJob<>(call.project(), NLS.bind(Messages.replaceJob, old.name()),
					monitor -> new ReplaceCertificate(call.project().tools()).run(call.project().project(),
							old.certificate().id(), dialog.other()),
					done -> {}).schedule();
		}
	}
}
