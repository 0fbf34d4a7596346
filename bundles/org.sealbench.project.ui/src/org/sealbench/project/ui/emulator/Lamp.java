package org.sealbench.project.ui.emulator;

import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Picture;

/** A lamp at the front of a device, and what it says in words: never by its colour alone. */
record Lamp(Picture picture, String words) {

	static Lamp mode(DeviceReport device) {
		return switch (device.mode()) {
		case RUN -> new Lamp(Picture.LAMP_RUN, Messages.emulatorRun);
		case STOP -> new Lamp(Picture.LAMP_STOP, device.paired() ? Messages.emulatorStop : Messages.emulatorBlank);
		};
	}

	static Lamp server(ServiceReport server) {
		return switch (server.state()) {
		case OFF -> new Lamp(Picture.LAMP_OFF, Messages.emulatorOff);
		case RUNNING -> new Lamp(Picture.LAMP_RUN, Messages.emulatorRunning);
		case FAILED -> new Lamp(Picture.LAMP_FAILED, Messages.emulatorFailed);
		};
	}
}
