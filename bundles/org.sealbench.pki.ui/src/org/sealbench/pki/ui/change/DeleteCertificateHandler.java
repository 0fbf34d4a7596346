// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Deletes the selected certificates from the project, after asking once. */
public final class DeleteCertificateHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		DeleteCertificate operation = new DeleteCertificate(call.project().tools());
		if (CertificateBatch.isRefused(call.shell(), rows, id -> operation.obstacle(call.project().project(), id))) {
			return;
		}
		String names = CertificateBatch.names(rows);
		int answer = MessageDialog.open(MessageDialog.QUESTION, call.shell(), Messages.deleteTitle,
				NLS.bind(Messages.deleteQuestion, names), SWT.SHEET, Messages.deleteButton,
				IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			new OperationJob<>(call.project(), NLS.bind(Messages.deleteJob, names),
					monitor -> CertificateBatch.run(rows, id -> operation.run(call.project().project(), id)),
					done -> {}).schedule();
		}
	}
}
