// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.DeviceSettings;

/** One rule for each group of settings: what it is called and whether a change of it needs STOP. */
enum SettingsRule {
	HARDWARE("device type", true, settings -> List.of(settings.name(), settings.type(), settings.firmware())),
	PROJECT("project name", false, DeviceSettings::project),
	INTERFACES("interfaces", true, DeviceSettings::interfaces),
	WEB_ACTIVE("web server on or off", true, settings -> settings.webServer().enabled()),
	WEB_PORTS("web server ports", true,
			settings -> List.of(settings.webServer().httpsOnly(), settings.webServer().httpsPort(),
					settings.webServer().httpsOnly() ? 0 : settings.webServer().httpPort())),
	WEB_USERS("web server users", false, settings -> settings.webServer().users()),
	OPCUA_ACTIVE("OPC UA server on or off", true, settings -> settings.opcUaServer().enabled()),
	OPCUA_PORT("OPC UA port", true, settings -> settings.opcUaServer().port()),
	OPCUA_NAME("OPC UA application URI", false, settings -> settings.opcUaServer().applicationUri()),
	OPCUA_SECURITY("OPC UA security policies", false, settings -> settings.opcUaServer().security()),
	OPCUA_ACCEPTING("OPC UA automatic acceptance of clients", false, settings -> {
		String until = String.valueOf(settings.opcUaServer().autoAcceptUntil());
		return List.of(settings.opcUaServer().autoAccept(), until);
	}),
	OPCUA_LOGIN("OPC UA user authentication", false,
			settings -> List.of(settings.opcUaServer().guest(), settings.opcUaServer().passwordLogin())),
	OPCUA_USERS("OPC UA users", false, settings -> settings.opcUaServer().users()),
	TAGS("tags", false, DeviceSettings::tags),
	METHODS("methods", false, DeviceSettings::methods);

	private final String words;
	private final boolean needsStop;
	private final Function<DeviceSettings, Object> group;

	SettingsRule(String words, boolean needsStop, Function<DeviceSettings, Object> group) {
		this.words = words;
		this.needsStop = needsStop;
		this.group = group;
	}

	/** The change, or {@code null} where the group is the same before and after. */
	@Nullable
	PlannedChange change(DeviceSettings before, DeviceSettings after) {
		return Objects.equals(group.apply(before), group.apply(after)) ? null : new PlannedChange(words, needsStop);
	}
}
