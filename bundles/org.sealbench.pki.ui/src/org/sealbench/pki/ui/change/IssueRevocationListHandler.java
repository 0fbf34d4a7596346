// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.ca.IssueRevocationList;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/** Issues the next revocation lists of the selected CAs. */
public final class IssueRevocationListHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		IssueRevocationList operation = new IssueRevocationList(call.project().tools());
		if (CertificateBatch.isRefused(call.shell(), rows, id -> operation.obstacle(call.project().project(), id))) {
			return;
		}
		new OperationJob<>(call.project(), NLS.bind(Messages.revocationListJob, CertificateBatch.names(rows)),
				monitor -> CertificateBatch.run(rows, id -> operation.run(call.project().project(), id)), done -> {})
				.schedule();
	}
}
