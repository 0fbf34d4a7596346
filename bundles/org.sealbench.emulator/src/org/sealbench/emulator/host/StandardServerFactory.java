// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.web.WebDeviceServer;

/** Creates the servers that devices have. */
final class StandardServerFactory implements DeviceServerFactory {

	private final JettyResources jetty;

	StandardServerFactory(JettyResources jetty) {
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
