// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks why certificates are revoked. */
final class RevokeCertificateDialog extends FormDialog {

	private final List<CertificateRow> rows;
	private Combo choice;
	private RevocationReason reason = RevocationReason.UNSPECIFIED;

	RevokeCertificateDialog(Shell shell, List<CertificateRow> rows) {
		super(shell, new Wording(Messages.revokeTitle, NLS.bind(Messages.revokeHeading, CertificateBatch.names(rows)),
				Messages.revokeMessage, Messages.revokeButton));
		this.rows = rows;
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

	@Override
	protected Optional<CommandLine> command() {
		return rows.size() > 1 ? Optional.empty()
				: Optional.of(SameCommand.changing(rows.get(0).project(), "cert", "revoke")
						.with(rows.get(0).certificate().id()).option("--reason", choice.getText()));
	}
}
