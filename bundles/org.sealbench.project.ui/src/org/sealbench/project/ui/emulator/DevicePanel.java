// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.operations.emulator.OperateEmulator;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The front of one device: its addresses, its mode switch, its clock, the key that resets its memory. */
final class DevicePanel {

	private static final int COLUMNS = 7;
	/** Pixels between what stands side by side, and between the lines. */
	private static final int NEAR = 3;
	private static final int LINES = 9;

	private final Consumer<OperateEmulator.Action> actions;
	private final Composite area;
	private final Link addresses;
	private final Button run;
	private final Button stop;
	private final Text clock;
	private final Button set;
	private final Button pcTime;
	private final Button reset;
	private Optional<DeviceReport> shown = Optional.empty();

	/** @param actions operates the panel of the emulator */
	DevicePanel(Composite parent, Consumer<OperateEmulator.Action> actions) {
		this.actions = actions;
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(NEAR, LINES).applyTo(area);
		addresses = Named.as(new Link(area, SWT.WRAP), Messages.emulatorAddresses);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(300, SWT.DEFAULT).applyTo(addresses);
		addresses.addListener(SWT.Selection, event -> Program.launch(event.text));
		run = button(Messages.emulatorRun, () -> mode(OperatingMode.RUN));
		stop = button(Messages.emulatorStop, () -> mode(OperatingMode.STOP));
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.emulatorClock + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		clock = Named.as(new Text(area, SWT.BORDER), Messages.emulatorClock);
		clock.setMessage(Messages.emulatorClockForm);
		// As wide as a time is in the font and scale of the screen.
		clock.setText(Messages.emulatorClockForm);
		int width = clock.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		clock.setText("");
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(clock);
		set = button(Messages.emulatorSet, this::setClock);
		pcTime = button(Messages.emulatorPcTime, () -> setClock(Instant.now()));
		reset = button(Messages.emulatorReset, this::reset);
		clock.addListener(SWT.Modify, event -> enable());
		clock.addListener(SWT.DefaultSelection, event -> setClock());
		enable();
	}

	private Button button(String text, Runnable action) {
		Button button = Named.as(new Button(area, SWT.PUSH), text);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void mode(OperatingMode mode) {
		shown.ifPresent(device -> actions.accept(panel -> panel.setMode(device.name(), mode)));
	}

	private void setClock() {
		time().ifPresent(this::setClock);
	}

	private void setClock(Instant time) {
		clock.setText("");
		shown.ifPresent(device -> actions.accept(panel -> panel.setClock(device.name(), time)));
	}

	private void reset() {
		shown.filter(this::agreed).ifPresent(device -> actions.accept(panel -> panel.reset(device.name())));
	}

	private boolean agreed(DeviceReport device) {
		return MessageDialog.open(MessageDialog.QUESTION, area.getShell(), Messages.emulatorResetTitle,
				NLS.bind(Messages.emulatorResetQuestion, device.name()), SWT.SHEET, Messages.emulatorResetTitle,
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	/** What is typed, if it is a time. */
	private Optional<Instant> time() {
		try {
			return Optional.of(Instant.parse(clock.getText().strip()));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	void show(Optional<DeviceReport> device) {
		shown = device;
		String links = device.map(DevicePanel::links).orElse("");
		if (!links.equals(addresses.getText())) {
			addresses.setText(links);
			addresses.requestLayout();
		}
		enable();
	}

	private void enable() {
		run.setEnabled(shown.filter(each -> each.paired() && each.mode() == OperatingMode.STOP).isPresent());
		stop.setEnabled(shown.filter(each -> each.mode() == OperatingMode.RUN).isPresent());
		set.setEnabled(shown.isPresent() && time().isPresent());
		pcTime.setEnabled(shown.isPresent());
		reset.setEnabled(shown.isPresent());
	}

	private static String links(DeviceReport device) {
		List<String> servers = Stream
				.of(server(InspectorArea.WEB_SERVER.label(), device.web()),
						server(InspectorArea.OPC_UA_SERVER.label(), device.opcua()))
				.filter(each -> !each.isEmpty()).toList();
		return servers.isEmpty() ? NLS.bind(Messages.emulatorNoServer, device.name()) : String.join("\n", servers);
	}

	private static String server(String name, ServiceReport server) {
		String reason = server.reason().isEmpty() ? "" : " (" + server.reason() + ")";
		String urls = server.urls().stream()
				.map(url -> url.startsWith("http") ? "<a href=\"" + url + "\">" + url + "</a>" : url)
				.collect(Collectors.joining("  "));
		return urls.isEmpty() && reason.isEmpty() ? "" : name + ": " + urls + reason;
	}
}
