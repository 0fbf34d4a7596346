// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sealbench.device.RejectedClient;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;

/** The clients that a device's OPC UA server rejected, newest first, and a button that lets the project trust one. */
final class RejectedClientTable {

	private static final int HEIGHT = 70;

	private final EventTable<RejectedClient> table;
	private final TableViewer viewer;
	private final Button trust;
	private boolean editable;

	RejectedClientTable(Composite parent, Consumer<RejectedClient> action) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = new EventTable<RejectedClient>(area, Messages.emulatorRejected)
				.column(Messages.emulatorRejected, 260, RejectedClient::subject)
				.column(Messages.emulatorWhen, 160, client -> DeviceColumn.time(client.when()))
				.column(Messages.emulatorReason, 330, client -> client.status() + ": " + client.reason());
		viewer = table.viewer();
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.table());
		trust = Named.as(new Button(area, SWT.PUSH), Messages.emulatorTrust);
		trust.setText(Messages.emulatorTrust);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(trust);
		trust.addListener(SWT.Selection, event -> selected().ifPresent(action));
		viewer.addSelectionChangedListener(event -> enable());
		enable();
	}

	private Optional<RejectedClient> selected() {
		return Optional.ofNullable((RejectedClient) viewer.getStructuredSelection().getFirstElement());
	}

	/**
	 * Shows them; one that is selected stays selected when it is rejected again.
	 *
	 * @param editable whether a client can be trusted now
	 */
	void show(List<RejectedClient> clients, boolean editable) {
		this.editable = editable;
		String before = selected().map(RejectedClient::fingerprint).orElse("");
		if (table.show(clients)) {
			clients.stream().filter(each -> each.fingerprint().equals(before)).findFirst()
					.ifPresent(each -> viewer.setSelection(new StructuredSelection(each)));
		}
		enable();
	}

	private void enable() {
		trust.setEnabled(editable && selected().isPresent());
	}
}
