// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.model.Device;
import org.sealbench.operations.OutputFile;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.tag.ElementTable;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;

/** Writes the tags or methods of a device into a table that a spreadsheet reads. */
final class ExportTableDialog extends TableFileDialog {

	/** @param first the device to begin with, or the empty string */
	ExportTableDialog(Shell shell, OpenProject project, String first) {
		super(shell, project,
				new Wording(Messages.tagExportTitle, Messages.tagExportTitle, Messages.tagExportMessage,
						Messages.tagExportButton),
				first, Path.of(System.getProperty("user.home"), "tags.csv").toString(), FileChoice::save);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional
				.of(SameCommand.reading(project(), isTags() ? "tag" : "method", "export").with(device()).with(file()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device();
		Path target = path();
		boolean tags = isTags();
		return monitor -> Outcome.attempt(() -> {
			Device from = Devices.named(project().project(), name);
			String table = tags ? ElementTable.write(ElementType.TAG, from)
					: ElementTable.write(ElementType.METHOD, from);
			OutputFile.write(target, table);
			return Outcome.of(Report.of(NLS.bind(Messages.tagExported, name, target), List.of()));
		});
	}
}
