// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.operations.git.SetUpGit;
import org.sealbench.operations.git.SetUpGit.Step;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Tells git to merge and compare the project's files with Sealbench, and to look at what is committed. */
final class GitSetupDialog extends ToolDialog {

	private Text program;
	private Button remove;

	GitSetupDialog(Shell shell, OpenProject project) {
		super(shell, project, new Wording(Messages.gitSetupTitle, Messages.gitSetupTitle, Messages.gitSetupMessage,
				Messages.gitSetupButton));
	}

	@Override
	protected void fields(FormRows rows) {
		program = rows.text(Messages.gitSetupProgram, "sealbench");
		rows.radio(Messages.gitSetupSet, true);
		remove = rows.radio(Messages.gitSetupRemove, false);
	}

	@Override
	protected boolean isComplete() {
		return !program.getText().isBlank();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "git", "setup").option("--program", program.getText())
				.flag("--remove", remove.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		SetUpGit git = new SetUpGit(program.getText().strip());
		boolean back = remove.getSelection();
		return monitor -> (back ? git.remove(project().project().folder()) : git.run(project().project().folder()))
				.map(GitSetupDialog::report);
	}

	private static Report report(List<Step> steps) {
		long changed = steps.stream().filter(Step::changed).count();
		return Report.of(NLS.bind(Messages.gitSetupDone, changed, steps.size()), steps.stream()
				.map(each -> NLS.bind(each.changed() ? Messages.gitSetupChanged : Messages.gitSetupLeft, each.what()))
				.toList());
	}
}
