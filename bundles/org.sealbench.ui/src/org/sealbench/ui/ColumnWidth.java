// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of a table that are wide enough for their heads, in whatever language. */
public final class ColumnWidth {

	/** What a head needs beside its words: the space around them, and the mark of a table that is sorted. */
	private static final int MARGIN = 24;

	private ColumnWidth() {
	}

	/** Adds a column to a table that is filled without a viewer. */
	public static void add(Table table, String head, int usual) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(head);
		set(column, usual);
	}

	/** Sets the width of a column to what its content usually needs, or to what its head needs. */
	public static void set(TableColumn column, int usual) {
		column.setWidth(of(column, usual));
	}

	/** The larger one of a width and what the head needs. */
	public static int of(TableColumn column, int usual) {
		GC gc = new GC(column.getParent());
		try {
			return Math.max(usual, gc.textExtent(column.getText()).x + MARGIN);
		} finally {
			gc.dispose();
		}
	}
}
