// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.WorkbenchIcon;

/** A lamp at the front of a device, and its meaning in words: never by its colour alone. */
record StatusLed(WorkbenchIcon picture, String words) {

	static StatusLed mode(DeviceReport device) {
		return switch (device.mode()) {
		case RUN -> new StatusLed(WorkbenchIcon.LAMP_RUN, Messages.emulatorRun);
		case STOP ->
			new StatusLed(WorkbenchIcon.LAMP_STOP, device.paired() ? Messages.emulatorStop : Messages.emulatorBlank);
		};
	}

	static StatusLed server(ServiceReport server) {
		return switch (server.state()) {
		case OFF -> new StatusLed(WorkbenchIcon.LAMP_OFF, Messages.emulatorOff);
		case RUNNING -> new StatusLed(WorkbenchIcon.LAMP_RUN, Messages.emulatorRunning);
		case FAILED -> new StatusLed(WorkbenchIcon.LAMP_FAILED, Messages.emulatorFailed);
		};
	}
}
