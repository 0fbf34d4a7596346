// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.List;

import org.sealbench.model.Device;

/**
 * A device in a list.
 *
 * @param webUrls   where the web server is reached, whether it is enabled or not
 * @param opcUaUrls where the OPC UA server is reached, whether it is enabled or not
 */
public record DeviceSummary(String name, String type, List<String> addresses, boolean webEnabled, List<String> webUrls,
		boolean opcUaEnabled, List<String> opcUaUrls) {

	public static DeviceSummary of(Device device) {
		List<String> addresses = device.getInterfaces().stream().map(each -> each.getAddress()).toList();
		boolean web = device.getWebServer() != null && device.getWebServer().isEnabled();
		boolean opcUa = device.getOpcUaServer() != null && device.getOpcUaServer().isEnabled();
		return new DeviceSummary(device.getName(), device.getType(), addresses, web, ServerUrls.web(device), opcUa,
				ServerUrls.opcUa(device));
	}
}
