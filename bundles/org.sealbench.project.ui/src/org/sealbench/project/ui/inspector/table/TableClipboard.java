// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.sealbench.common.Problem;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.ui.StatusLine;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.ui.rows.RowClipboard;

/** Copies rows for a spreadsheet, and pastes rows from one. */
final class TableClipboard {

	private final TableViewer viewer;
	private final TableSpec spec;
	private final Supplier<InspectorInput> input;
	private final BooleanSupplier editable;

	TableClipboard(TableViewer viewer, TableSpec spec, Supplier<InspectorInput> input, BooleanSupplier editable) {
		this.viewer = viewer;
		this.spec = spec;
		this.input = input;
		this.editable = editable;
	}

	void listen() {
		RowClipboard.copiesItself(viewer.getTable());
		viewer.getTable().addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if (viewer.isCellEditorActive()) {
			return;
		}
		if (RowClipboard.isCopy(event) && !viewer.getStructuredSelection().isEmpty()) {
			event.doit = false;
			copy();
		} else if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			if (!spec.takesRows()) {
				StatusLine.showError(NLS.bind(Messages.pasteNotHere, spec.label()));
			} else if (editable.getAsBoolean() && spec.binding().owner(input.get().object()) != null) {
				paste();
			}
		}
	}

	private void copy() {
		Stream<List<String>> rows = ((List<?>) viewer.getStructuredSelection().toList()).stream()
				.map(row -> spec.columns().stream().map(column -> column.copied((EObject) row)).toList());
		RowClipboard.write(viewer.getControl().getDisplay(), rows.toList());
	}

	/** All rows as one step to undo, or none where a cell cannot be; then it is said of each what is wrong with it. */
	private void paste() {
		List<List<String>> rows = RowClipboard.read(viewer.getControl().getDisplay());
		if (!rows.isEmpty() && isHeading(rows.get(0))) {
			rows = rows.subList(1, rows.size());
		}
		if (rows.isEmpty()) {
			StatusLine.showError(Messages.pasteNothing);
			return;
		}
		List<Problem> refused = new PastedRows(spec, input.get()).add(rows);
		if (refused.isEmpty()) {
			StatusLine.show(NLS.bind(Messages.pasteDone, rows.size(), spec.label()));
		} else {
			ProblemDialog.show(viewer.getControl().getShell(), refused);
		}
	}

	/** Whether a row is the titles of the columns, as somebody copies them with the rows. */
	private boolean isHeading(List<String> row) {
		Set<String> titles = Set
				.copyOf(spec.columns().stream().map(Column::title).map(each -> each.toLowerCase(Locale.ROOT)).toList());
		return row.stream().map(String::strip).filter(each -> !each.isEmpty())
				.allMatch(each -> titles.contains(each.toLowerCase(Locale.ROOT)));
	}
}
