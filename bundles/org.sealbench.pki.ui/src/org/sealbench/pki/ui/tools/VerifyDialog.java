// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.inspection.VerifyCertificate;
import org.sealbench.operations.inspection.VerifyRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Builds and validates the path of a certificate of the project or in a file; every check with its reason. */
final class VerifyDialog extends ToolDialog {

	/** In the order of the choices, before which any use stands. */
	private static final List<Purpose> PURPOSES = List.of(Purpose.WEB_SERVER, Purpose.OPCUA, Purpose.CLIENT);

	private final Optional<String> first;
	private Combo certificate;
	private Text anchors;
	private Text lists;
	private Text host;
	private Combo usage;

	/** @param first the name of the certificate to begin with */
	VerifyDialog(Shell shell, OpenProject project, Optional<String> first) {
		super(shell, project,
				new Wording(Messages.verifyTitle, Messages.verifyTitle, Messages.verifyMessage, Messages.verifyButton));
		this.first = first;
	}

	@Override
	protected void fields(FormRows rows) {
		certificate = rows.combo(Messages.verifyCertificate,
				CertificateNumbers.of(project()).stream().map(CertificateNumbers::name).toList(), first.orElse(""));
		usage = rows.choice(Messages.createUsage,
				List.of(Messages.verifyAnyUse, Messages.verifyWeb, Messages.verifyOpcUa, Messages.verifyClient));
		host = rows.text(Messages.verifyHost, "");
		anchors = rows.text(Messages.verifyAnchors, "");
		lists = rows.text(Messages.verifyLists, "");
	}

	@Override
	protected boolean isComplete() {
		return !certificate.getText().isBlank();
	}

	/** Names of files that cannot be any; those of trust anchors are told when they are read. */
	@Override
	protected Optional<Problem> check() {
		return CommaList.of(lists.getText()).stream().map(TypedPath::check).flatMap(Optional::stream).findFirst();
	}

	@Override
	protected Optional<CommandLine> command() {
		CommandLine line = SameCommand.reading(project(), "cert", "verify")
				.with(CertificateNumbers.written(certificate.getText()))
				.option("--usage", purpose().map(Purpose::word).orElse("")).option("--host", host.getText());
		CommaList.of(anchors.getText()).forEach(each -> line.option("--ca", each));
		CommaList.of(lists.getText()).forEach(each -> line.option("--crl", each));
		return Optional.of(line);
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String what = CertificateNumbers.written(certificate.getText());
		VerifyRequest request = new VerifyRequest(what, CommaList.of(anchors.getText()), List.of(),
				CommaList.of(lists.getText()).stream().map(TypedPath::checked).toList(),
				project().tools().clock().instant(),
				Optional.of(host.getText().strip()).filter(each -> !each.isEmpty()), purpose(), Optional.empty(), false,
				PolicyRequirements.none(), Optional.empty());
		return monitor -> {
			Outcome<ValidationReport> outcome = new VerifyCertificate(Optional.of(project().project()),
					PasswordSource.none()).run(request);
			// What is not valid is a result to be shown like any other.
			return outcome.result().map(found -> Outcome.of(report(what, found)))
					.orElseGet(() -> Outcome.failed(outcome.problems()));
		};
	}

	private Optional<Purpose> purpose() {
		int chosen = usage.getSelectionIndex();
		return chosen < 1 ? Optional.empty() : Optional.of(PURPOSES.get(chosen - 1));
	}

	private static Report report(String what, ValidationReport found) {
		List<String> lines = new ArrayList<>();
		found.checks().forEach(each -> lines.add(NLS.bind(Messages.toolsCheck,
				new Object[] { each.result().label(), each.check().label(), each.reason() })));
		found.path().forEach(each -> lines.add(NLS.bind(Messages.verifyPath, Certificates.subject(each))));
		return new Report(NLS.bind(found.isTrusted() ? Messages.verifyValid : Messages.verifyInvalid, what), lines,
				found.isTrusted());
	}
}
