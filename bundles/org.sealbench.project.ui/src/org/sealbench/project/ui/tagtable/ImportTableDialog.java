// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.tagtable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.operations.tag.EditElements;
import org.sealbench.operations.tag.ElementTable;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.TableChange;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FileChoice;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Report;

/** Takes over tags or methods of a device from a table, all of it or nothing, in one step that can be undone. */
final class ImportTableDialog extends TableFileDialog {

	private Button replace;

	/** @param first the device to begin with, or the empty string */
	ImportTableDialog(Shell shell, OpenProject project, String first) {
		super(shell, project, new Wording(Messages.tagImportTitle, Messages.tagImportTitle, Messages.tagImportMessage,
				Messages.tagImportButton), first, "", FileChoice::open);
	}

	@Override
	protected void fields(FormRows rows) {
		super.fields(rows);
		replace = rows.check(Messages.tagReplace, false);
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project(), isTags() ? "tag" : "method", "import").with(device())
				.with(file()).flag("--replace", replace.getSelection()));
	}

	@Override
	protected Function<IProgressMonitor, Outcome<Report>> work() {
		String name = device();
		Path source = path();
		boolean all = replace.getSelection();
		return isTags() ? monitor -> take(ElementType.TAG, name, source, all)
				: monitor -> take(ElementType.METHOD, name, source, all);
	}

	private <E> Outcome<Report> take(ElementType<E> type, String name, Path source, boolean all) {
		return Outcome.attempt(
				() -> new EditElements<>(type).takeOver(project().project(), name, ElementTable.read(type, source), all)
						.map(change -> report(name, change)));
	}

	private static Report report(String name, TableChange change) {
		return Report.of(
				NLS.bind(Messages.tagImported,
						new Object[] { name, change.added(), change.changed(), change.removed(), change.unchanged() }),
				List.of());
	}
}
