package org.sealbench.emulator.web;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.emulator.DeviceContext;

/** What the device is and how it is reached. */
record IdentificationPage(DeviceContext device) {

	Html content() {
		DeviceSettings settings = device.image().settings();
		Html body = new Html();
		new Entries(body, "Device").add("Name", settings.name()).add("Type", settings.type()).add("Firmware", settings.firmware())
				.add("Project", settings.project()).add("Operating mode", device.mode().get().name())
				.add("Time of day", Layout.time(device.clock().instant())).close();
		Entries interfaces = new Entries(body, "Interfaces");
		for (InterfaceSettings each : settings.interfaces()) {
			interfaces.add(each.name(), IntroPage.words(each) + ", subnet prefix /" + each.prefixLength());
		}
		interfaces.close();
		Entries servers = new Entries(body, "Servers").add("HTTPS", "port " + settings.webServer().httpsPort())
				.add("Plain HTTP", settings.webServer().httpsOnly() ? "not served" : "port " + settings.webServer().httpPort());
		servers.add("OPC UA", settings.opcUaServer().enabled() ? "port " + settings.opcUaServer().port() : "off");
		if (settings.opcUaServer().enabled()) {
			servers.add("Application URI", settings.opcUaServer().applicationUri());
		}
		servers.close();
		return body;
	}
}
