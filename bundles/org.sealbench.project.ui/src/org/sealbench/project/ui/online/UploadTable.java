// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sealbench.common.VisibleText;
import org.sealbench.device.plan.ThreeWayComparison.Where;
import org.sealbench.operations.download.UploadedDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;

/** What differs between project and device, with a box for what is to be taken over. */
final class UploadTable {

	private static final int HEIGHT = 150;

	private final Table table;

	/** @param ticked is told when the user ticks or unticks a row */
	UploadTable(Composite parent, Runnable ticked) {
		table = Named.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK), Messages.uploadItems);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		ColumnWidth.add(table, Messages.uploadItem, 220);
		ColumnWidth.add(table, Messages.uploadWhere, 110);
		ColumnWidth.add(table, Messages.uploadProject, 180);
		ColumnWidth.add(table, Messages.uploadDevice, 180);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked.run();
			}
		});
	}

	/** What somebody else changed is ticked at first. */
	void show(List<UploadedDevice.Item> items) {
		table.removeAll();
		for (UploadedDevice.Item each : items) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(new String[] { VisibleText.of(each.text()), words(each.changedIn()),
					VisibleText.of(each.project()), VisibleText.of(each.device()) });
			row.setData(each.key());
			row.setChecked(each.changedIn() == Where.DEVICE);
		}
	}

	private static String words(Where where) {
		return switch (where) {
		case PROJECT -> Messages.uploadInProject;
		case DEVICE -> Messages.uploadInDevice;
		case BOTH -> Messages.uploadInBoth;
		};
	}

	/** The keys of the ticked rows. */
	Set<String> ticked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
