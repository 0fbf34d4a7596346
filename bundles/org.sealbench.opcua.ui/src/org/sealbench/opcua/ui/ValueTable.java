// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/**
 * The nodes that are watched, with their values as they come. However fast they come, the table is drawn when the
 * window has time.
 */
final class ValueTable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

	private final TableViewer viewer;
	private final Display display;
	private final Map<String, Row> rows = new LinkedHashMap<>();
	private final Map<String, NodeChange> arrived = new LinkedHashMap<>();
	private boolean live;

	/** A node that is watched. */
	static final class Row {

		private final String node;
		private final String name;
		private String value = "";
		private String status = "";
		private String time = "";

		private Row(String node, String name) {
			this.node = node;
			this.name = name;
		}

		String node() {
			return node;
		}

		String name() {
			return name;
		}
	}

	ValueTable(Composite parent) {
		display = parent.getDisplay();
		viewer = new TableViewer(
				Named.as(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), Messages.values));
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.node, 160, Row::name);
		column(Messages.value, 200, row -> row.value);
		column(Messages.status, 110, row -> row.status);
		column(Messages.time, 110, row -> row.time);
	}

	private void column(String title, int width, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		ColumnWidth.set(column.getColumn(), width);
		column.setLabelProvider(VisibleLabels.of(text));
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Values come from now on. */
	void begin() {
		live = true;
	}

	/** No more values come: those that are there stay and are marked as old. */
	void end() {
		live = false;
		rows.values().forEach(row -> row.status = Messages.notConnected);
		viewer.refresh();
	}

	/** A row for a node, empty until its first value comes. */
	void add(String node, String name) {
		rows.computeIfAbsent(node, each -> new Row(each, name));
		viewer.setInput(List.copyOf(rows.values()));
	}

	void remove(List<String> nodes) {
		nodes.forEach(rows::remove);
		viewer.setInput(List.copyOf(rows.values()));
	}

	void clear() {
		remove(List.copyOf(rows.keySet()));
	}

	List<Row> selected() {
		return viewer.getStructuredSelection().stream().map(Row.class::cast).toList();
	}

	/** May be called from any thread. */
	void changed(NodeChange change) {
		boolean first;
		synchronized (arrived) {
			first = arrived.isEmpty();
			arrived.put(change.node(), change);
		}
		if (first && !display.isDisposed()) {
			display.asyncExec(this::draw);
		}
	}

	private void draw() {
		List<NodeChange> changes;
		synchronized (arrived) {
			changes = new ArrayList<>(arrived.values());
			arrived.clear();
		}
		if (!live || viewer.getControl().isDisposed()) {
			return;
		}
		List<Row> changed = new ArrayList<>();
		for (NodeChange each : changes) {
			Row row = rows.get(each.node());
			if (row != null) {
				row.value = each.value();
				row.status = each.status();
				row.time = TIME.format(each.time().atZone(ZoneId.systemDefault()));
				changed.add(row);
			}
		}
		viewer.update(changed.toArray(), null);
	}
}
