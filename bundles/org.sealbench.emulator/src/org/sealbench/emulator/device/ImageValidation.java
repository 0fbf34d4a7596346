// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.InstantSource;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.AddressException;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.ImageCredentials;
import org.sealbench.emulator.tags.LiveTags;

/** Validates a downloaded image before anything of the current one is stopped. */
final class ImageValidation {

	private static final int HIGHEST_PORT = 65535;

	private ImageValidation() {
	}

	/** @throws ProblemException if the device could not work with the image on any machine */
	static void check(DeviceImage image, String device) throws ProblemException {
		DeviceSettings settings = image.settings();
		if (!settings.name().equals(device)) {
			throw refused(device, "it is that of the device " + settings.name());
		}
		for (InterfaceSettings each : settings.interfaces()) {
			checkAddress(device, each);
		}
		if (settings.webServer().enabled()) {
			checkPort(device, settings.webServer().httpsPort());
			if (!settings.webServer().httpsOnly()) {
				checkPort(device, settings.webServer().httpPort());
			}
			ImageCredentials.web(image);
			ImageCredentials.download(image);
		}
		if (settings.opcUaServer().enabled()) {
			checkPort(device, settings.opcUaServer().port());
			if (settings.opcUaServer().hasTooManyUsers()) {
				throw refused(device, "its OPC UA server has more than " + OpcUaServerSettings.MOST_USERS + " users");
			}
			ImageCredentials.opcua(image);
		}
		// Reads every initial value.
		new LiveTags(settings.tags(), InstantSource.system(), OperatingMode.STOP);
	}

	private static void checkAddress(String device, InterfaceSettings each) throws ProblemException {
		try {
			InterfaceAddress.parse(each.address(), each.prefixLength());
		} catch (AddressException e) {
			throw refused(device, each.address() + " is no address of it: " + e.getMessage());
		}
	}

	private static void checkPort(String device, int port) throws ProblemException {
		if (port < 1 || port > HIGHEST_PORT) {
			throw refused(device, port + " is no port");
		}
	}

	private static ProblemException refused(String device, String why) {
		return new ProblemException(DeviceProblem.IMAGE_REFUSED.at(Place.of(device), why));
	}
}
