// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.LogEntry;
import org.sealbench.device.RejectedClient;
import org.sealbench.device.SessionEntry;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;

/** The events in the selected device: rejected clients, sessions, its log. */
final class EventTabs {

	private static final int HEIGHT = 90;

	private final TabFolder folder;
	private final RejectedClientTable rejected;
	private final EventTable<SessionEntry> sessions;
	private final EventTable<LogEntry> log;

	EventTabs(Composite parent, Consumer<RejectedClient> trust) {
		folder = Named.as(new TabFolder(parent, SWT.TOP), Messages.emulatorEvents);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(folder);
		Composite refused = new Composite(folder, SWT.NONE);
		refused.setLayout(new GridLayout());
		rejected = new RejectedClientTable(refused, trust);
		tab(Messages.emulatorRejected, refused);
		sessions = new EventTable<SessionEntry>(folder, Messages.emulatorSessions)
				.column(Messages.emulatorServer, 70, each -> each.server().label())
				.column(Messages.emulatorUser, 320, SessionEntry::user)
				.column(Messages.emulatorAddress, 130, SessionEntry::address)
				.column(Messages.emulatorSince, 160, session -> DeviceColumn.time(session.since()));
		tab(Messages.emulatorSessions, sessions.table());
		log = new EventTable<LogEntry>(folder, Messages.emulatorLog)
				.column(Messages.emulatorWhen, 160, entry -> DeviceColumn.time(entry.time()))
				.column(Messages.emulatorSource, 70, each -> each.source().label())
				.column(Messages.emulatorEvent, 520, LogEntry::text);
		tab(Messages.emulatorLog, log.table());
	}

	private void tab(String title, Control control) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	/** @param editable whether a client can be trusted now */
	void show(Optional<DeviceReport> device, boolean editable) {
		rejected.show(device.map(DeviceReport::rejected).orElse(List.of()), editable);
		List<SessionEntry> open = device.map(DeviceReport::sessions).orElse(List.of());
		sessions.show(open);
		log.show(device.map(DeviceReport::log).orElse(List.of()));
		String title = open.isEmpty() ? Messages.emulatorSessions
				: NLS.bind(Messages.emulatorSessionsOpen, open.size());
		if (!folder.getItem(1).getText().equals(title)) {
			folder.getItem(1).setText(title);
		}
	}
}
