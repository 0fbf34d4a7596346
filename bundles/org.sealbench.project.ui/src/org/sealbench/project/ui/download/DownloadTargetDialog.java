// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks which emulator to download to, and for the pairing code that its blank devices show. */
final class DownloadTargetDialog extends FormDialog {

	private static final String BEGINNING = "https://";

	private final OpenProject project;
	private final List<String> names;
	private Text url;
	private Text code;
	private EmulatorTarget target;

	/** @param names of the devices; empty for all */
	DownloadTargetDialog(Shell shell, OpenProject project, List<String> names) {
		super(shell,
				new Wording(Messages.targetTitle, Messages.targetTitle, Messages.targetMessage, Messages.targetButton));
		this.project = project;
		this.names = List.copyOf(names);
	}

	/** The pairing code in it is to be wiped by the job that uses it. */
	EmulatorTarget target() {
		return target;
	}

	@Override
	protected void fill(FormRows rows) {
		url = rows.text(Messages.targetUrl, BEGINNING);
		code = rows.text(Messages.targetCode, "");
		rows.note(Messages.targetNote);
	}

	@Override
	protected boolean isComplete() {
		return !url.getText().isBlank() && !url.getText().equals(BEGINNING);
	}

	@Override
	protected Optional<Problem> check() {
		return EmulatorTarget.check(url.getText().strip());
	}

	@Override
	protected void okPressed() {
		char[] typed = code.getTextChars();
		target = new EmulatorTarget(Optional.of(URI.create(url.getText().strip())),
				typed.length == 0 ? Map.of() : Map.of("", typed));
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project, "download").with(names).option("--to", url.getText()));
	}
}
