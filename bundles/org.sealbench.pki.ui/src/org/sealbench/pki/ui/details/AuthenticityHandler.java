// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.inspection.CheckAuthenticity;
import org.sealbench.pki.Authenticity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.workspace.ui.job.OperationJob;

/**
 * Checks the selected certificate against its CA: the two key identifiers beside each other, and the signature.
 */
public final class AuthenticityHandler extends CertificateHandler {

	@Override
	protected void run(Call call, List<CertificateRow> rows) {
		CertificateRow row = rows.get(0);
		new OperationJob<>(call.project(), NLS.bind(Messages.authenticityJob, row.name()), monitor -> check(row),
				found -> call.shell().getDisplay().asyncExec(() -> show(call.shell(), row, found))).schedule();
	}

	/** What is not authentic is a result to be shown like any other. */
	private static Outcome<Authenticity> check(CertificateRow row) {
		Outcome<Authenticity> outcome = new CheckAuthenticity(Optional.of(row.project().project()),
				PasswordSource.none())
				.run(String.valueOf(row.certificate().id()), Optional.empty(), row.project().project().folder());
		return outcome.result().map(Outcome::of).orElse(outcome);
	}

	private static void show(Shell shell, CertificateRow row, Authenticity found) {
		String text = NLS.bind(Messages.authenticityText, new Object[] { row.name(), Certificates.subject(found.ca()),
				found.authorityKeyIdentifier().orElse(Messages.authenticityNone),
				found.subjectKeyIdentifier().orElse(Messages.authenticityNone),
				found.signed() ? Messages.authenticitySigned : Messages.authenticityNotSigned, found.verdict() });
		MessageDialog.open(found.isAuthentic() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell,
				found.isAuthentic() ? Messages.authenticityYes : Messages.authenticityNo, text, SWT.SHEET);
	}
}
