// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** The same as a diagram in rows, for users who cannot or do not want to use the picture. */
final class DiagramTable {

	private final Composite area;
	private final TableViewer viewer;
	private boolean quiet;

	DiagramTable(Composite parent, String name, List<String> columns, Consumer<String> selecting,
			Consumer<String> opening) {
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(Named.as(new Table(area, SWT.FULL_SELECTION | SWT.MULTI), name));
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = column(columns.get(i), i);
			layout.setColumnData(column,
					new ColumnWeightData(i == columns.size() - 1 ? 3 : 1, ColumnWidth.of(column, 60), true));
		}
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof DiagramRow row) {
				selecting.accept(row.id());
			}
		});
		viewer.addDoubleClickListener(
				event -> opening.accept(((DiagramRow) viewer.getStructuredSelection().getFirstElement()).id()));
	}

	private TableColumn column(String title, int index) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(title);
		made.setLabelProvider(VisibleLabels.<DiagramRow>withToolTips(row -> row.cells().get(index)));
		return made.getColumn();
	}

	Control control() {
		return area;
	}

	Control table() {
		return viewer.getTable();
	}

	void show(List<DiagramRow> rows) {
		quiet = true;
		try {
			viewer.setInput(rows);
		} finally {
			quiet = false;
		}
	}

	void select(String id) {
		quiet = true;
		try {
			((List<?>) viewer.getInput()).stream().filter(each -> ((DiagramRow) each).id().equals(id)).findFirst()
					.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
		} finally {
			quiet = false;
		}
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}
}
