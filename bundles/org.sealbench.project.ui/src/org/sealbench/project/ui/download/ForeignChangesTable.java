// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sealbench.device.DownloadRecord;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.ForeignChanges;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;

/**
 * What others changed in devices, a row for each item, with a box to tick what is to be taken over into the project.
 */
final class ForeignChangesTable {

	private static final int HEIGHT = 140;

	private final Table table;

	/** What a row stands for. */
	private record Row(String device, String key) {
	}

	/** @param ticked is told when the user ticks or unticks a row */
	ForeignChangesTable(Composite parent, List<DownloadedDevice> plan, Runnable ticked) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.downloadForeign);
		table = Named.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK), Messages.downloadForeign);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		ColumnWidth.add(table, Messages.downloadDevice, 120);
		ColumnWidth.add(table, Messages.downloadForeignItem, 320);
		ColumnWidth.add(table, Messages.downloadForeignBy, 240);
		plan.forEach(device -> device.foreign().items().forEach(item -> row(device, item)));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked.run();
			}
		});
	}

	private void row(DownloadedDevice device, ForeignChanges.Item change) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { device.name(), change.text(),
				device.foreign().by().map(DownloadRecord::text).orElse("") });
		item.setData(new Row(device.name(), change.key()));
		item.setChecked(true);
	}

	/** The keys of the ticked items, by device. */
	Map<String, Set<String>> ticked() {
		Map<String, Set<String>> keys = new LinkedHashMap<>();
		Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (Row) item.getData())
				.forEach(row -> keys.computeIfAbsent(row.device(), name -> new LinkedHashSet<>()).add(row.key()));
		return keys;
	}
}
