// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sealbench.device.DeviceReport;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/**
 * The devices of an emulator with their lamps, one a row; the one that is selected stays selected, also while it is
 * gone.
 */
final class EmulatedDeviceTable {

	private static final int HEIGHT = 90;

	private final TableViewer viewer;
	private final ResourceManager images;
	private List<DeviceReport> shown = List.of();
	private String wanted = "";
	private boolean showing;

	EmulatedDeviceTable(Composite parent, Runnable selected) {
		viewer = new TableViewer(
				Named.as(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), Messages.emulatorDevices));
		images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		for (DeviceColumn each : DeviceColumn.values()) {
			column(each);
		}
		viewer.addSelectionChangedListener(event -> {
			if (!showing) {
				selected.run();
			}
		});
	}

	private void column(DeviceColumn shown) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(shown.title());
		ColumnWidth.set(column.getColumn(), shown.width());
		column.setLabelProvider(new VisibleLabels() {
			@Override
			protected String text(Object element) {
				return shown.text((DeviceReport) element);
			}

			@Override
			public Image getImage(Object element) {
				return shown.picture((DeviceReport) element).map(picture -> picture.image(images)).orElse(null);
			}
		});
	}

	/** The device that is selected. */
	Optional<DeviceReport> selected() {
		return Optional.ofNullable((DeviceReport) viewer.getStructuredSelection().getFirstElement());
	}

	/** The caller reads the selection afterwards; during the update none is selected for a moment. */
	void show(List<DeviceReport> devices) {
		if (devices.equals(shown)) {
			return;
		}
		selected().ifPresent(device -> wanted = device.name());
		shown = devices;
		showing = true;
		viewer.setInput(devices);
		find(wanted).or(() -> devices.stream().findFirst()).ifPresent(this::select);
		showing = false;
	}

	/** Selects a device, now or when it is there. */
	void select(String name) {
		wanted = name;
		find(name).ifPresent(this::select);
	}

	private void select(DeviceReport device) {
		viewer.setSelection(new StructuredSelection(device));
	}

	private Optional<DeviceReport> find(String name) {
		return shown.stream().filter(each -> each.name().equals(name)).findFirst();
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}
}
