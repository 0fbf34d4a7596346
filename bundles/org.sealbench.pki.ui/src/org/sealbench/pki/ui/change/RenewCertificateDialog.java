// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Explains what renewing means for the selected certificates, and asks about the key. */
final class RenewCertificateDialog extends FormDialog {

	private final List<CertificateRow> rows;
	private Button sameKey;
	private boolean same;

	RenewCertificateDialog(Shell shell, List<CertificateRow> rows) {
		super(shell, new Wording(Messages.renewTitle, NLS.bind(Messages.renewHeading, CertificateBatch.names(rows)),
				Messages.renewMessage, Messages.renewButton));
		this.rows = rows;
	}

	boolean isSameKey() {
		return same;
	}

	@Override
	protected void fill(FormRows form) {
		form.radio(Messages.renewNewKey, true);
		sameKey = form.radio(Messages.renewSameKey, false);
		List<String> uses = rows.stream().flatMap(row -> row.certificate().usedAs().stream()).distinct().toList();
		form.note(uses.isEmpty() ? Messages.renewUnused : NLS.bind(Messages.renewUses, String.join(", ", uses)));
	}

	@Override
	protected void okPressed() {
		same = sameKey.getSelection();
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return rows.size() > 1 ? Optional.empty()
				: Optional.of(SameCommand.changing(rows.get(0).project(), "cert", "renew")
						.with(rows.get(0).certificate().id()).flag("--same-key", sameKey.getSelection()));
	}
}
