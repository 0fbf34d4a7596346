// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * The content of {@code device.json} in a device image: everything a device needs besides certificates, keys, trust
 * lists and revocation lists, which are parts of their own.
 *
 * @param project    name of the project that the image was compiled from
 * @param interfaces in the project's order; the servers listen on these only
 */
public record DeviceSettings(@Planned(value = "device type", stop = true, item = "name") String name,
		@Planned(value = "device type", stop = true, item = "type") String type,
		@Planned(value = "device type", stop = true, item = "firmware") String firmware,
		@Planned(value = "project name", item = "project-name") String project,
		@Planned(value = "interfaces", stop = true, item = "interface") List<InterfaceSettings> interfaces,
		WebServerSettings webServer, OpcUaServerSettings opcUaServer,
		@Planned(value = "tags", item = "tag") List<TagSettings> tags,
		@Planned(value = "methods", item = "method") List<MethodSettings> methods) {

	public DeviceSettings {
		interfaces = List.copyOf(interfaces);
		tags = List.copyOf(tags);
		methods = List.copyOf(methods);
	}
}
