// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.login;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.VisibleText;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** What was changed in a protected project without a login, item by item, to be accepted or undone. */
final class OutsideChangesDialog extends FormDialog {

	private static final int WIDTH = 680;
	private static final int HEIGHT = 130;

	private final OpenProject project;
	private final List<UnsealedChange> changes;
	private Table table;
	private Text fields;
	private Button undo;
	private List<String> chosen = List.of();
	private boolean undone;

	OutsideChangesDialog(Shell shell, OpenProject project, List<UnsealedChange> changes) {
		super(shell, new Wording(Messages.outsideTitle, NLS.bind(Messages.outsideHeading, project.name()),
				Messages.outsideMessage, Messages.outsideButton));
		this.project = project;
		this.changes = changes;
	}

	/** The items that were decided on. */
	List<String> chosen() {
		return chosen;
	}

	/** Whether they are to be undone rather than accepted. */
	boolean isUndone() {
		return undone;
	}

	@Override
	protected void fill(FormRows rows) {
		table = Named.as(new Table(rows.area(), SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), Messages.outsideItems);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(table);
		ColumnWidth.add(table, Messages.outsideItem, 420);
		ColumnWidth.add(table, Messages.outsideKind, 200);
		for (UnsealedChange change : changes) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { VisibleText.of(change.item()), words(change) });
			item.setChecked(true);
		}
		fields = rows.lines(Messages.outsideFields, List.of(), WIDTH, HEIGHT);
		rows.radio(Messages.outsideAccept, true);
		undo = rows.radio(Messages.outsideUndo, false);
		table.addListener(SWT.Selection, event -> {
			show((TableItem) event.item);
			changed();
		});
		table.select(0);
		show(table.getItem(0));
	}

	private static String words(UnsealedChange change) {
		return switch (change.kind()) {
		case ADDED -> Messages.outsideAdded;
		case CHANGED -> Messages.outsideChanged;
		case REMOVED -> Messages.outsideRemoved;
		case PUT_BACK -> Messages.outsidePutBack;
		};
	}

	private void show(TableItem item) {
		UnsealedChange change = changes.get(table.indexOf(item));
		fields.setText(VisibleText.lines(Stream.concat(change.was().stream().map(each -> "\u2212 " + each),
				change.is().stream().map(each -> "+ " + each)).collect(Collectors.joining("\n"))));
	}

	private List<String> ticked() {
		List<String> ticked = new ArrayList<>();
		Arrays.stream(table.getItems()).filter(TableItem::getChecked)
				.forEach(item -> ticked.add(changes.get(table.indexOf(item)).item()));
		return ticked;
	}

	@Override
	protected boolean isComplete() {
		return !ticked().isEmpty();
	}

	@Override
	protected void okPressed() {
		chosen = ticked();
		undone = undo.getSelection();
		super.okPressed();
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional
				.of(SameCommand.changing(project, "integrity", undo.getSelection() ? "undo" : "accept").with(ticked()));
	}
}
