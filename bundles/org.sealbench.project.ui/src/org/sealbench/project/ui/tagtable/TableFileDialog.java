// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.file.TypedPath;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** The tags or methods of a device, and the file with them as a table. */
abstract class TableFileDialog extends ToolDialog {

	private final String first;
	private final String proposed;
	private final Consumer<Text> browse;
	private Combo device;
	private Combo kind;
	private Text file;

	/**
	 * @param first    the device to begin with, or the empty string
	 * @param proposed the file to begin with, or the empty string
	 * @param browse   chooses a file
	 */
	TableFileDialog(Shell shell, OpenProject project, Wording wording, String first, String proposed,
			Consumer<Text> browse) {
		super(shell, project, wording, false);
		this.first = first;
		this.proposed = proposed;
		this.browse = browse;
	}

	@Override
	protected void fields(FormRows rows) {
		device = rows.choice(Messages.explainDevice, project().project().deviceNames(), first);
		kind = rows.choice(Messages.tagKind, List.of(Messages.tagKindTags, Messages.tagKindMethods));
		file = rows.path(Messages.tagFile, proposed, Messages.tagBrowse, browse);
	}

	@Override
	protected boolean isComplete() {
		return !file.getText().isBlank();
	}

	final String device() {
		return device.getText();
	}

	final boolean isTags() {
		return kind.getSelectionIndex() == 0;
	}

	final String file() {
		return file.getText().strip();
	}

	final Path path() {
		return TypedPath.checked(file());
	}
}
