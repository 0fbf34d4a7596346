// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** Asks why certificates are revoked. */
final class RevokeCertificateDialog extends FormDialog {

	private Combo choice;
	private RevocationReason reason = RevocationReason.UNSPECIFIED;

	RevokeCertificateDialog(Shell shell, List<CertificateRow> rows) {
		super(shell, new Wording(Messages.revokeTitle, NLS.bind(Messages.revokeHeading, CertificateBatch.names(rows)),
				Messages.revokeMessage, Messages.revokeButton));
	}

	RevocationReason reason() {
		return reason;
	}

	@Override
	protected void fill(FormRows form) {
		choice = form.choice(Messages.revokeReason,
				Stream.of(RevocationReason.values()).map(RevocationReason::label).toList());
	}

	@Override
	protected void okPressed() {
		reason = RevocationReason.values()[choice.getSelectionIndex()];
		super.okPressed();
	}
}
