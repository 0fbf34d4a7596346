package org.sealbench.pki.ui.commands;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.manager.CertificateRow;
import org.sealbench.ui.FormDialog;
import org.sealbench.ui.Rows;

/** Says what renewing means for the selected certificates, and asks about the key. */
final class RenewDialog extends FormDialog {

	private final List<CertificateRow> rows;
	private Button sameKey;
	private boolean same;

	RenewDialog(Shell shell, List<CertificateRow> rows) {
		super(shell, new Wording(Messages.renewTitle, NLS.bind(Messages.renewHeading, EachCertificate.names(rows)),
				Messages.renewMessage, Messages.renewButton));
		this.rows = rows;
	}

	boolean isSameKey() {
		return same;
	}

	@Override
	protected void fill(Rows form) {
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
}
