// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.exchange.ExportToPkiFolder;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Puts a certificate, mostly the CA, with its revocation list where a client of another maker looks for it. */
final class PkiFolderDialog extends ToolDialog {

	private final Optional<String> first;
	private Combo certificate;
	private Text folder;

	/** @param first the name of the certificate to begin with; without it the CA that signs for devices */
	PkiFolderDialog(Shell shell, OpenProject project, Optional<String> first) {
		super(shell, project, new Wording(Messages.pkiFolderTitle, Messages.pkiFolderTitle, Messages.pkiFolderMessage,
				Messages.pkiFolderButton));
		this.first = first;
	}

	@Override
	protected void fields(FormRows rows) {
		List<String> names = CertificateNumbers.of(project()).stream().map(CertificateNumbers::name).toList();
		certificate = rows.choice(Messages.toolsCertificate, names, first.orElseGet(() -> ca(names)));
		folder = rows.path(Messages.pkiFolderFolder, "", Messages.browse, FileChoice::folder);
	}

	private String ca(List<String> names) {
		return CertificateNumbers.of(project()).stream().filter(each -> each.store() == CertificateStore.CA)
				.map(CertificateNumbers::name).reduce((one, next) -> next).orElse(names.isEmpty() ? "" : names.get(0));
	}

	@Override
	protected boolean isComplete() {
		return certificate.getSelectionIndex() >= 0 && !folder.getText().isBlank();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "cert", "export")
				.with(CertificateNumbers.written(certificate.getText())).option("--to-pki", folder.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		CertificateNumber number = CertificateNumber.parse(CertificateNumbers.written(certificate.getText()))
				.orElseThrow();
		Path target = TypedPath.checked(folder.getText().strip());
		return monitor -> new ExportToPkiFolder().run(project().project(), number, target)
				.map(files -> Report.of(NLS.bind(Messages.pkiFolderDone, files.size(), target),
						files.stream().map(Path::toString).toList()));
	}
}
