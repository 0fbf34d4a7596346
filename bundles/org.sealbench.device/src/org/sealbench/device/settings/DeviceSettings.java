// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * What {@code device.json} of a device image says: everything a device needs to know besides certificates, keys, trust
 * lists and revocation lists, which are parts of their own.
 *
 * @param project    name of the project that the image was compiled from
 * @param interfaces in the project's order; the servers listen on these and on nothing else
 */
public record DeviceSettings(String name, String type, String firmware, String project,
		List<InterfaceSettings> interfaces, WebServerSettings webServer, OpcUaServerSettings opcUaServer,
		List<TagSettings> tags, List<MethodSettings> methods) {

	public DeviceSettings {
		interfaces = List.copyOf(interfaces);
		tags = List.copyOf(tags);
		methods = List.copyOf(methods);
	}
}
