// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.emulator.DeviceContext;

/** What the device is and how it is reached. */
public record IdentificationPage(DeviceContext device) {

	public Html content() {
		DeviceSettings settings = device.image().settings();
		Html body = new Html();
		new PropertyList(body, "Device").add("Name", settings.name()).add("Type", settings.type())
				.add("Firmware", settings.firmware()).add("Project", settings.project()).addState(device).close();
		PropertyList interfaces = new PropertyList(body, "Interfaces");
		for (InterfaceSettings each : settings.interfaces()) {
			interfaces.add(each.name(), IntroPage.text(each) + ", subnet prefix /" + each.prefixLength());
		}
		interfaces.close();
		PropertyList servers = new PropertyList(body, "Servers")
				.add("HTTPS", "port " + settings.webServer().httpsPort()).add("Plain HTTP",
						settings.webServer().httpsOnly() ? "not served" : "port " + settings.webServer().httpPort());
		servers.add("OPC UA", settings.opcUaServer().enabled() ? "port " + settings.opcUaServer().port() : "off");
		if (settings.opcUaServer().enabled()) {
			servers.add("Application URI", settings.opcUaServer().applicationUri());
		}
		servers.close();
		return body;
	}
}
