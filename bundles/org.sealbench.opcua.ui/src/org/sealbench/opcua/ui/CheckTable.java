// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** The checks that a client made of a server's certificate, one a row. */
final class CheckTable {

	private final TableViewer table;

	CheckTable(Composite parent) {
		table = new TableViewer(Named.as(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER), Messages.checks));
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.result, 90, check -> check.result().label());
		column(Messages.check, 180, check -> check.check().label());
		column(Messages.detail, 460, Check::reason);
	}

	Control control() {
		return table.getControl();
	}

	void show(List<Check> checks) {
		table.setInput(checks);
	}

	private void column(String title, int width, Function<Check, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		ColumnWidth.set(column.getColumn(), width);
		column.setLabelProvider(VisibleLabels.of(text));
	}
}
