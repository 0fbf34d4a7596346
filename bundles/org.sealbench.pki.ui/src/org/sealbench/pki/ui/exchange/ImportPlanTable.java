// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.operations.certificate.exchange.ImportItem;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** What is in a file, one thing a row, and what importing does with it; below, the problems found. */
final class ImportPlanTable {

	private static final int HEIGHT = 140;

	private final TableViewer viewer;
	private final Text notes;

	ImportPlanTable(Composite parent) {
		viewer = new TableViewer(Named.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), Messages.importFound));
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.importWhat, 130, ImportItem::kind);
		column(Messages.importName, 300, ImportItem::name);
		column(Messages.importAction, 130, item -> item.action().label());
		notes = Named.as(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
				Messages.importNotes);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(560, HEIGHT / 2).applyTo(notes);
	}

	private void column(String title, int width, Function<ImportItem, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		ColumnWidth.set(column.getColumn(), width);
		column.setLabelProvider(VisibleLabels.of(text));
	}

	boolean isDisposed() {
		return notes.isDisposed();
	}

	void show(List<ImportItem> items, List<Problem> problems) {
		viewer.setInput(items);
		notes.setText(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
	}
}
