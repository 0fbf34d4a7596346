// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.git.CheckStaged;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Looks at what is about to be committed: keys that are not encrypted, conflicts, damaged files. */
final class GitCheckDialog extends ToolDialog {

	GitCheckDialog(Shell shell, OpenProject project) {
		super(shell, project, new Wording(Messages.gitCheckTitle, Messages.gitCheckTitle, Messages.gitCheckMessage,
				Messages.gitCheckButton));
	}

	@Override
	protected void fields(FormRows rows) {
		rows.note(project().project().folder().toString());
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), "git", "check"));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		return monitor -> new CheckStaged().run(project().project().folder())
				.map(files -> Report.of(NLS.bind(Messages.gitCheckDone, files), List.of()));
	}
}
