// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.git;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;

/** What git says about a project or a device, in lines. */
final class GitDialog extends FormDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 320;

	private final String title;
	private final List<String> lines;

	GitDialog(Shell shell, String title, String heading, List<String> lines) {
		super(shell, new Wording(title, heading, Messages.gitMessage, IDialogConstants.OK_LABEL));
		this.title = title;
		this.lines = lines;
	}

	@Override
	protected void fill(FormRows rows) {
		rows.lines(title, lines, WIDTH, HEIGHT);
	}

	/** Git's own commands do it. */
	@Override
	protected Optional<CommandLine> command() {
		return Optional.empty();
	}
}
