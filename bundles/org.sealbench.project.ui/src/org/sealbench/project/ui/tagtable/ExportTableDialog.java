// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.sealbench.common.OwnerFiles;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.tag.ElementTable;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;
import org.sealbench.workspace.ui.tool.ToolDialog;

/** Writes the tags or methods of a device into a table that a spreadsheet reads. */
final class ExportTableDialog extends ToolDialog {

	private final String first;
	private Combo device;
	private Combo kind;
	private Text file;

	/** @param first the device to begin with, or the empty string */
	ExportTableDialog(Shell shell, OpenProject project, String first) {
		super(shell, project, new Wording(Messages.tagExportTitle, Messages.tagExportTitle, Messages.tagExportMessage,
				Messages.tagExportButton), false);
		this.first = first;
	}

	@Override
	protected void fields(FormRows rows) {
		device = rows.choice(Messages.explainDevice,
				project().plant().getDevices().stream().map(Device::getName).toList(), first);
		kind = rows.choice(Messages.tagKind, List.of(Messages.tagKindTags, Messages.tagKindMethods));
		file = rows.textWithButton(Messages.tagFile, Path.of(System.getProperty("user.home"), "tags.csv").toString(),
				Messages.tagBrowse, FileChoice::save);
	}

	@Override
	protected boolean isComplete() {
		return !file.getText().isBlank();
	}

	private boolean isTags() {
		return kind.getSelectionIndex() == 0;
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.reading(project(), isTags() ? "tag" : "method", "export").with(device.getText())
				.with(file.getText().strip()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device.getText();
		Path target = Path.of(file.getText().strip());
		boolean tags = isTags();
		return monitor -> Outcome.attempt(() -> {
			Device from = Devices.named(project().project(), name);
			String table = tags ? ElementTable.write(ElementType.TAG, from)
					: ElementTable.write(ElementType.METHOD, from);
			try {
				OwnerFiles.writeForAll(target, table.getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw OperationProblem.cannotWrite(target, e);
			}
			return Outcome.of(Report.of(NLS.bind(Messages.tagExported, name, target), List.of()));
		});
	}
}
