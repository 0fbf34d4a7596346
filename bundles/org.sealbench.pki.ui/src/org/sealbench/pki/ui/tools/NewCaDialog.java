// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.ca.CreateCa;
import org.sealbench.operations.certificate.ca.NewCaRequest;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.issue.UtcDay;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Makes a further CA of the project, perhaps for some names only. */
final class NewCaDialog extends ToolDialog {

	private Text commonName;
	private Combo key;
	private Text until;
	private Button devices;
	private Text permitted;

	NewCaDialog(Shell shell, OpenProject project) {
		super(shell, project,
				new Wording(Messages.newCaTitle, Messages.newCaTitle, Messages.newCaMessage, Messages.newCaButton),
				false);
	}

	@Override
	protected void fields(FormRows rows) {
		commonName = rows.text(Messages.newCaName, "");
		key = rows.choice(Messages.createKey, Stream.of(KeyAlgorithm.values()).map(KeyAlgorithm::label).toList());
		until = rows.day(Messages.newCaUntil, "");
		devices = rows.check(Messages.newCaDevices, false);
		permitted = rows.text(Messages.newCaPermitted, "");
		rows.note(Messages.newCaNote);
	}

	private List<String> names() {
		return Stream.concat(devices.getSelection() ? Stream.of(NewCaRequest.DEVICES) : Stream.empty(),
				CommaList.of(permitted.getText()).stream()).toList();
	}

	private Optional<Instant> end() {
		return UtcDay.instant(until.getText());
	}

	@Override
	protected Optional<Problem> check() {
		return until.getText().isBlank() || end().isPresent() ? Optional.empty()
				: Optional.of(OperationProblem.VALUE_INVALID.at(Place.of("CA", "validity"), until.getText(),
						Messages.createDayForm));
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project(), "ca", "new").option("--cn", commonName.getText())
				.option("--key-algorithm", key.getText()).option("--until", until.getText())
				.option("--permit", String.join(",", names())));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		NewCaRequest request = new NewCaRequest(
				Optional.of(commonName.getText().strip()).filter(each -> !each.isEmpty()),
				Optional.of(KeyAlgorithm.values()[key.getSelectionIndex()]), end(), names());
		return monitor -> new CreateCa(project().tools()).run(project().project(), request, monitor)
				.map(NewCaDialog::report);
	}

	private static Report report(CertificateChange change) {
		String name = change.certificates().stream().map(CertificateNumbers::name).findFirst().orElseThrow();
		return Report.of(NLS.bind(Messages.newCaDone, name), List.of());
	}
}
