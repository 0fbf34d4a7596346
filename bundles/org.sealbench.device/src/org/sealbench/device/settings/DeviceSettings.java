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
public record DeviceSettings(@Planned(value = "device type", stop = true) String name,
		@Planned(value = "device type", stop = true) String type,
		@Planned(value = "device type", stop = true) String firmware, @Planned("project name") String project,
		@Planned(value = "interfaces", stop = true) List<InterfaceSettings> interfaces, WebServerSettings webServer,
		OpcUaServerSettings opcUaServer, @Planned("tags") List<TagSettings> tags,
		@Planned("methods") List<MethodSettings> methods) {

	public DeviceSettings {
		interfaces = List.copyOf(interfaces);
		tags = List.copyOf(tags);
		methods = List.copyOf(methods);
	}
}
