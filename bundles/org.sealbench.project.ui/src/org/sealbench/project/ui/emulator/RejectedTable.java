package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sealbench.device.RejectedClient;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;

/** The clients that a device's OPC UA server refused, newest first, and a button that lets the project trust one. */
final class RejectedTable {

	private static final int HEIGHT = 70;

	private final TableViewer viewer;
	private final Button trust;
	private List<RejectedClient> shown = List.of();
	private boolean editable;

	RejectedTable(Composite parent, Consumer<RejectedClient> action) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		viewer = new TableViewer(Named.as(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), Messages.emulatorRejected));
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(Messages.emulatorRejected, 260, RejectedClient::subject);
		column(Messages.emulatorWhen, 160, client -> DeviceColumn.time(client.when()));
		column(Messages.emulatorReason, 330, client -> client.status() + ": " + client.reason());
		trust = Named.as(new Button(area, SWT.PUSH), Messages.emulatorTrust);
		trust.setText(Messages.emulatorTrust);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(trust);
		trust.addListener(SWT.Selection, event -> selected().ifPresent(action));
		viewer.addSelectionChangedListener(event -> enable());
		enable();
	}

	private void column(String title, int width, Function<RejectedClient, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((RejectedClient) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	private Optional<RejectedClient> selected() {
		return Optional.ofNullable((RejectedClient) viewer.getStructuredSelection().getFirstElement());
	}

	/**
	 * Shows them; one that is selected stays selected when it is refused again.
	 *
	 * @param editable whether a client can be trusted now
	 */
	void show(List<RejectedClient> clients, boolean editable) {
		this.editable = editable;
		if (!clients.equals(shown)) {
			String before = selected().map(RejectedClient::fingerprint).orElse("");
			shown = clients;
			viewer.setInput(clients);
			clients.stream().filter(each -> each.fingerprint().equals(before)).findFirst()
					.ifPresent(each -> viewer.setSelection(new StructuredSelection(each)));
		}
		enable();
	}

	private void enable() {
		trust.setEnabled(editable && selected().isPresent());
	}
}
