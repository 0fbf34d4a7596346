// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/**
 * A table of events in a device.
 *
 * @param <T> what a row shows
 */
final class EventTable<T> {

	private final TableViewer viewer;
	private List<T> shown = List.of();

	EventTable(Composite parent, String name) {
		viewer = new TableViewer(Named.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), name));
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	EventTable<T> column(String title, int width, Function<T, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		ColumnWidth.set(column.getColumn(), width);
		column.setLabelProvider(VisibleLabels.withToolTips(text));
		return this;
	}

	TableViewer viewer() {
		return viewer;
	}

	Table table() {
		return viewer.getTable();
	}

	/** Shows them; while nothing changes, the rows and their selection stay, and the result is false. */
	boolean show(List<T> events) {
		if (events.equals(shown)) {
			return false;
		}
		shown = events;
		viewer.setInput(events);
		return true;
	}
}
