// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.certificate.exchange.ExportFormat;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;

/** Asks for the type of a file, its place and, where it holds a private key, the password that encrypts it. */
final class ExportCertificateDialog extends FormDialog {

	private final CertificateRow row;
	private Combo type;
	private Text file;
	private Text first;
	private Text second;
	private Label meaning;
	private Path chosen;
	private ExportFormat format;
	private char[] password = new char[0];
	private ExportFormat shown = ExportFormat.DER;

	ExportCertificateDialog(Shell shell, CertificateRow row) {
		super(shell, new Wording(Messages.exportTitle, NLS.bind(Messages.exportHeading, row.name()),
				Messages.exportMessage, Messages.exportButton));
		this.row = row;
	}

	Path file() {
		return chosen;
	}

	ExportFormat format() {
		return format;
	}

	/** To be wiped; empty where the format holds no key. */
	char[] password() {
		return password;
	}

	@Override
	protected void fill(FormRows rows) {
		type = rows.choice(Messages.exportType, Stream.of(ExportFormat.values()).map(ExportFormat::title).toList());
		file = rows.path(Messages.exportFile, suggestion(ExportFormat.DER), Messages.browse, this::browse);
		first = rows.password(Messages.exportPassword);
		second = rows.password(Messages.exportPasswordAgain);
		meaning = rows.note(Messages.exportOpen);
		type.addListener(SWT.Selection, event -> typeChanged());
		typeChanged();
	}

	private String suggestion(ExportFormat type) {
		String name = row.certificate().commonName().replaceAll("[^A-Za-z0-9._-]+", "_").toLowerCase(Locale.ROOT);
		return Path.of(System.getProperty("user.home"), name + type.ending()).toString();
	}

	private void typeChanged() {
		ExportFormat now = ExportFormat.values()[type.getSelectionIndex()];
		if (file.getText().endsWith(shown.ending())) {
			String text = file.getText();
			file.setText(text.substring(0, text.length() - shown.ending().length()) + now.ending());
		}
		shown = now;
		boolean key = now.hasKey();
		first.setEnabled(key);
		second.setEnabled(key);
		meaning.setText(key ? Messages.exportSecret : Messages.exportOpen);
		meaning.requestLayout();
	}

	private void browse(Text target) {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		TypedPath.find(target.getText()).ifPresent(now -> {
			dialog.setFilterPath(now.getParent() == null ? "" : now.getParent().toString());
			dialog.setFileName(String.valueOf(now.getFileName()));
		});
		String answer = dialog.open();
		if (answer != null) {
			target.setText(answer);
		}
	}

	@Override
	protected boolean isComplete() {
		if (!shown.hasKey()) {
			return !file.getText().isBlank();
		}
		char[] one = first.getTextChars();
		char[] two = second.getTextChars();
		boolean same = one.length > 0 && Arrays.equals(one, two);
		setMessage(two.length > 0 && !same ? Messages.exportPasswordsDiffer : Messages.exportMessage);
		Wipe.wipe(one);
		Wipe.wipe(two);
		return same && !file.getText().isBlank();
	}

	@Override
	protected void okPressed() {
		chosen = TypedPath.checked(file.getText().strip());
		if (Files.exists(chosen) && !MessageDialog.openQuestion(getShell(), Messages.exportTitle,
				NLS.bind(Messages.exportReplace, chosen))) {
			return;
		}
		format = shown;
		password = format.hasKey() ? first.getTextChars() : new char[0];
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of((shown.hasKey() ? SameCommand.changing(row.project(), "cert", "export")
				: SameCommand.reading(row.project(), "cert", "export")).with(row.certificate().id())
				.with(file.getText().strip()).option("--format", shown.label()));
	}
}
