// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import org.sealbench.device.DeviceReport;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.node.InspectorArea;

/** A column of the table of devices: what it shows about each. */
enum DeviceColumn {
	NAME(Messages.emulatorDevice, 120, DeviceReport::name, device -> Optional.empty()),
	MODE(Messages.emulatorMode, 110, device -> StatusLed.mode(device).words(),
			device -> Optional.of(StatusLed.mode(device).picture())),
	CLOCK(Messages.emulatorClock, 170, device -> time(device.clock()), device -> Optional.empty()),
	WEB(InspectorArea.WEB_SERVER.label(), 100, device -> StatusLed.server(device.web()).words(),
			device -> Optional.of(StatusLed.server(device.web()).picture())),
	OPC_UA(InspectorArea.OPC_UA_SERVER.label(), 120, device -> StatusLed.server(device.opcua()).words(),
			device -> Optional.of(StatusLed.server(device.opcua()).picture())),
	PAIRING(Messages.emulatorPairing, 200,
			device -> device.pairingCode() == null ? Messages.emulatorPaired : device.pairingCode(),
			device -> Optional.empty());

	private final String title;
	private final int width;
	private final Function<DeviceReport, String> text;
	private final Function<DeviceReport, Optional<WorkbenchIcon>> picture;

	DeviceColumn(String title, int width, Function<DeviceReport, String> text,
			Function<DeviceReport, Optional<WorkbenchIcon>> picture) {
		this.title = title;
		this.width = width;
		this.text = text;
		this.picture = picture;
	}

	String title() {
		return title;
	}

	int width() {
		return width;
	}

	String text(DeviceReport device) {
		return text.apply(device);
	}

	Optional<WorkbenchIcon> picture(DeviceReport device) {
		return picture.apply(device);
	}

	/** As a device's display shows a time: in UTC, to the second. */
	static String time(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
