// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.sealbench.common.Outcome;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.evidence.CollectEvidence;
import org.sealbench.operations.evidence.EvidenceArchive;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Writes one signed archive for an auditor: trust, keys, changes, policies. The project is not changed. */
final class EvidenceDialog extends ToolDialog {

	private final Emulators emulators;
	private final List<CertificateSummary> signers;
	private Text file;
	private Combo signer;
	private Text bill;
	private Button replace;

	EvidenceDialog(Shell shell, OpenProject project, Emulators emulators) {
		super(shell, project, new Wording(Messages.evidenceTitle, Messages.evidenceTitle, Messages.evidenceMessage,
				Messages.evidenceButton));
		this.emulators = emulators;
		// The key of another one is there after login only.
		this.signers = project.project().access().isOpen()
				? new ListCertificates().run(project.project()).result().orElse(List.of()).stream()
						.filter(each -> each.privateKey() && !each.revoked()).toList()
				: List.of();
	}

	@Override
	protected void fields(FormRows rows) {
		file = rows.path(Messages.evidenceFile,
				Path.of(System.getProperty("user.home"), project().name() + "-evidence.zip").toString(),
				Messages.tagBrowse, FileChoice::save);
		signer = rows.choice(Messages.evidenceSigner, Stream.concat(Stream.of(Messages.evidenceStation),
				signers.stream().map(each -> each.id() + ": " + each.commonName())).toList());
		bill = rows.path(Messages.evidenceBill, "", Messages.tagBrowse, FileChoice::open);
		replace = rows.check(Messages.evidenceReplace, false);
	}

	@Override
	protected boolean isComplete() {
		return !file.getText().isBlank();
	}

	private CertificateNumber signer() {
		int index = signer.getSelectionIndex();
		return index < 1 ? CertificateNumber.NONE : signers.get(index - 1).id();
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = signer().isNone() ? SameCommand.reading(project(), "evidence")
				: SameCommand.changing(project(), "evidence");
		return Optional.of(line.with(file.getText().strip())
				.option("--signer", signer().given().map(CertificateNumber::toString).orElse(""))
				.option("--sbom", bill.getText().strip()).flag("--force", replace.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		Optional<Path> parts = Optional.of(bill.getText().strip()).filter(each -> !each.isEmpty())
				.map(TypedPath::checked);
		CollectEvidence.Order order = new CollectEvidence.Order(TypedPath.checked(file.getText().strip()), signer(),
				parts, version(), replace.getSelection());
		return monitor -> new CollectEvidence(project().tools())
				.run(project().project(), order, DeviceClocks.of(project().project(), emulators.access()), monitor)
				.map(EvidenceDialog::report);
	}

	private static String version() {
		IProduct product = Platform.getProduct();
		return (product == null ? "Sealbench" : product.getName()) + " "
				+ FrameworkUtil.getBundle(EvidenceDialog.class).getVersion();
	}

	private static Report report(EvidenceArchive archive) {
		return Report.of(NLS.bind(Messages.evidenceDone, archive.file(), archive.files().size()),
				Stream.concat(Stream.of(NLS.bind(Messages.evidenceSigned, archive.signer()),
						NLS.bind(Messages.evidenceAnchor, archive.anchor()),
						NLS.bind(Messages.evidenceNotMet, archive.notMet())), archive.files().stream()).toList());
	}
}
