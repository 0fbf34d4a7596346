// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.file.TypedPath;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks where to write a signing request, and explains how to import the CA response. */
final class SigningRequestDialog extends FormDialog {

	private final CertificateRow row;
	private Text file;
	private Path chosen;

	SigningRequestDialog(Shell shell, CertificateRow row) {
		super(shell, new Wording(Messages.requestTitle, NLS.bind(Messages.requestHeading, row.name()),
				Messages.requestMessage, Messages.requestButton));
		this.row = row;
	}

	Path file() {
		return chosen;
	}

	@Override
	protected void fill(FormRows form) {
		String name = row.certificate().commonName().replaceAll("[^A-Za-z0-9._-]+", "_") + ".csr";
		file = form.path(Messages.requestFile, Path.of(System.getProperty("user.home"), name).toString(),
				Messages.browse, this::browse);
		form.note(Messages.requestNote);
	}

	private void browse(Text target) {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.requestTitle);
		dialog.setFileName(target.getText());
		dialog.setOverwrite(true);
		String answer = dialog.open();
		if (answer != null) {
			target.setText(answer);
		}
	}

	@Override
	protected boolean isComplete() {
		return !file.getText().isBlank();
	}

	@Override
	protected void okPressed() {
		chosen = TypedPath.checked(file.getText().strip());
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(row.project(), "cert", "request").with(row.certificate().id())
				.with(file.getText().strip()));
	}
}
