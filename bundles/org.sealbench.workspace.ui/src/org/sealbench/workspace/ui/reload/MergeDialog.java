// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.reload;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sealbench.common.VisibleText;
import org.sealbench.project.ReloadPreview;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.Messages;

/** Shows what was changed here and outside, and asks, item by item, which of two counts. */
public final class MergeDialog extends FormDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 110;

	private final ReloadPreview preview;
	private Table table;
	private Set<MergeConflict> taken = Set.of();

	/** @param project name of the project */
	public MergeDialog(Shell shell, String project, ReloadPreview preview) {
		super(shell, new Wording(Messages.reloadTitle, NLS.bind(Messages.reloadHeading, project),
				Messages.reloadMessage, Messages.reloadButton));
		this.preview = preview;
	}

	/** Where what is in the files replaces what is here. */
	public Set<MergeConflict> taken() {
		return taken;
	}

	@Override
	protected void fill(FormRows rows) {
		if (preview.conflicts().isEmpty()) {
			rows.note(Messages.reloadNoConflict);
		} else {
			table = Named.as(new Table(rows.area(), SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), Messages.reloadWhat);
			table.setHeaderVisible(true);
			GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(table);
			ColumnWidth.add(table, Messages.reloadWhat, 330);
			ColumnWidth.add(table, Messages.reloadWas, 130);
			ColumnWidth.add(table, Messages.reloadHere, 130);
			ColumnWidth.add(table, Messages.reloadThere, 130);
			preview.conflicts().forEach(this::row);
			table.select(0);
		}
		lines(rows, Messages.reloadTheirs, preview.theirs());
		lines(rows, Messages.reloadOurs, preview.ours());
	}

	private void row(MergeConflict conflict) {
		new TableItem(table, SWT.NONE).setText(new String[] { VisibleText.of(conflict.where()),
				VisibleText.of(conflict.base()), VisibleText.of(conflict.ours()), VisibleText.of(conflict.theirs()) });
	}

	private static void lines(FormRows rows, String title, List<String> lines) {
		Label label = new Label(rows.area(), SWT.NONE);
		label.setText(title + ":");
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
		rows.lines(title, lines, WIDTH, HEIGHT);
	}

	/** The command line merges what git merges, and asks nobody. */
	@Override
	protected Optional<CommandLine> command() {
		return Optional.empty();
	}

	@Override
	protected void okPressed() {
		Set<MergeConflict> ticked = new HashSet<>();
		if (table != null) {
			Arrays.stream(table.getItems()).filter(TableItem::getChecked)
					.forEach(item -> ticked.add(preview.conflicts().get(table.indexOf(item))));
		}
		taken = ticked;
		super.okPressed();
	}
}
