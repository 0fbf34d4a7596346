// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.List;

import org.sealbench.common.address.IpAddress;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;

/** The URLs of a device's servers, one for each interface. */
public final class ServerUrls {

	private static final int HTTPS = 443;

	private ServerUrls() {
	}

	/** {@code https://<address>[:port]}; the port is left out where it is the default one. */
	public static List<String> web(Device device) {
		if (device.getWebServer() == null) {
			return List.of();
		}
		int port = device.getWebServer().getHttpsPort();
		return hosts(device).stream().map(host -> "https://" + host + (port == HTTPS ? "" : ":" + port)).toList();
	}

	/** {@code opc.tcp://<address>:port}. */
	public static List<String> opcUa(Device device) {
		if (device.getOpcUaServer() == null) {
			return List.of();
		}
		int port = device.getOpcUaServer().getPort();
		return hosts(device).stream().map(host -> "opc.tcp://" + host + ":" + port).toList();
	}

	private static List<String> hosts(Device device) {
		return device.getInterfaces().stream().map(NetworkInterface::getAddress).map(IpAddress::inUrl).toList();
	}
}
