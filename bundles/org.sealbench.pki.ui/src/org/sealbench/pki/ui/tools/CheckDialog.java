// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.inspection.CheckFiles;
import org.sealbench.operations.inspection.CheckProject;
import org.sealbench.operations.inspection.CheckReport;
import org.sealbench.operations.inspection.CheckRequest;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Checks every certificate and revocation list of the project, or those in a file: lint and expiry. */
final class CheckDialog extends ToolDialog {

	private Text within;
	private Text targets;
	private Text file;

	CheckDialog(Shell shell, OpenProject project) {
		super(shell, project,
				new Wording(Messages.checkTitle, Messages.checkTitle, Messages.checkMessage, Messages.checkButton));
	}

	@Override
	protected void fields(FormRows rows) {
		within = rows.text(Messages.checkWithin, "");
		targets = rows.text(Messages.checkTargets, "");
		file = rows.path(Messages.checkFile, "", Messages.browse, FileChoice::open);
	}

	@Override
	protected Optional<Problem> check() {
		return within.getText().isBlank() ? Optional.empty() : WholeNumber.check(Messages.checkWithin, within);
	}

	@Override
	protected Optional<CommandLine> command() {
		String written = file.getText().strip();
		CommandLine line = written.isEmpty() ? SameCommand.reading(project(), "check")
				: CommandLine.of("check").with(written);
		return Optional.of(line.option("--within", within.getText()).option("--target", targets.getText()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		CheckRequest request = new CheckRequest(
				within.getText().isBlank() ? Optional.empty() : Optional.of(WholeNumber.of(within)),
				CommaList.of(targets.getText()), Optional.empty());
		String written = file.getText().strip();
		return monitor -> (written.isEmpty() ? new CheckProject(project().tools()).run(project().project(), request)
				: new CheckFiles(project().tools(), PasswordSource.none()).run(List.of(TypedPath.checked(written)),
						request))
				.map(CheckDialog::report);
	}

	private static Report report(CheckReport found) {
		return new Report(found.summary(),
				found.findings().stream()
						.map(each -> NLS.bind(Messages.toolsCheck,
								new Object[] { each.code().text(), each.place(), ProblemText.of(each) }))
						.toList(),
				found.isGood());
	}
}
