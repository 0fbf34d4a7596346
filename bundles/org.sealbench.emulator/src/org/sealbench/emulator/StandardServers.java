package org.sealbench.emulator;

import org.sealbench.emulator.http.SharedJetty;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.web.WebDeviceServer;

/** The servers that devices have. */
final class StandardServers implements DeviceServers {

	private final SharedJetty jetty;

	StandardServers(SharedJetty jetty) {
		this.jetty = jetty;
	}

	@Override
	public DeviceServer web(DeviceContext context) {
		return new WebDeviceServer(context, jetty);
	}

	@Override
	public DeviceServer opcua(DeviceContext context) {
		return new OpcUaDeviceServer(context);
	}
}
