// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.sealbench.common.Texts;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.model.Device;
import org.sealbench.model.OperatingMode;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.model.UserRight;

/** Every key of {@code device set} by its name, in the order in which help lists them. */
public final class DeviceSettingKeys {

	private static final Texts TEXTS = Texts.beside(DeviceSettingKeys.class);
	private static final Map<String, Setting> KEYS = keys();

	private DeviceSettingKeys() {
	}

	public static Map<String, Setting> all() {
		return KEYS;
	}

	private static Map<String, Setting> keys() {
		Map<String, Setting> keys = new LinkedHashMap<>();
		web(keys);
		opcUa(keys);
		device(keys);
		return Collections.unmodifiableMap(keys);
	}

	private static void web(Map<String, Setting> keys) {
		onOff(keys, "webserver.enabled", "", (device, on) -> device.getWebServer().setEnabled(on));
		onOff(keys, "webserver.https-only", "", (device, on) -> device.getWebServer().setHttpsOnly(on));
		port(keys, "webserver.port", (device, port) -> device.getWebServer().setHttpsPort(port));
		port(keys, "webserver.http-port", (device, port) -> device.getWebServer().setHttpPort(port));
		keys.put("webserver.users", new UsersSetting("webserver.users", 0, List.of(UserRight.VIEW),
				device -> device.getWebServer().getUsers()));
	}

	private static void opcUa(Map<String, Setting> keys) {
		onOff(keys, "opcua.enabled", TEXTS.get("noticeOpcUa"), (device, on) -> device.getOpcUaServer().setEnabled(on));
		port(keys, "opcua.port", (device, port) -> device.getOpcUaServer().setPort(port));
		keys.put("opcua.licence", new ChoiceSetting<>("opcua.licence", RuntimeLicence.VALUES,
				(device, licence) -> device.setRuntimeLicence(licence)));
		keys.put("opcua.policies", new PoliciesSetting("opcua.policies"));
		keys.put("opcua.auto-accept", new AutoAcceptSetting("opcua.auto-accept"));
		onOff(keys, "opcua.guest", "", (device, on) -> device.getOpcUaServer().getUserAuthentication().setGuest(on));
		onOff(keys, "opcua.password-login", "",
				(device, on) -> device.getOpcUaServer().getUserAuthentication().setPasswordLogin(on));
		keys.put("opcua.users",
				new UsersSetting("opcua.users", OpcUaServerSettings.MOST_USERS,
						Arrays.asList(UserRight.VIEW, UserRight.WRITE),
						device -> device.getOpcUaServer().getUserAuthentication().getUsers()));
		keys.put("opcua.administrators",
				new UsersSetting("opcua.administrators", OpcUaServerSettings.MOST_USERS,
						Arrays.asList(UserRight.VIEW, UserRight.DIAGNOSE, UserRight.WRITE, UserRight.ADMINISTER),
						device -> device.getOpcUaServer().getUserAuthentication().getUsers()));
		onOff(keys, "opcua.project-users", "",
				(device, on) -> device.getOpcUaServer().getUserAuthentication().setProjectUsers(on));
	}

	private static void device(Map<String, Setting> keys) {
		onOff(keys, "security.global", TEXTS.get("noticeGlobalSecurity"), (device, on) -> device.setGlobalSecurity(on));
		keys.put("mode",
				new ChoiceSetting<>("mode", OperatingMode.VALUES, (device, mode) -> device.setOperatingMode(mode)));
		keys.put("clock", new ClockSetting("clock"));
		keys.put("address", new AddressSetting("address"));
		keys.put("dns", new DnsSetting("dns"));
		keys.put("comment", new TextSetting("comment", (device, text) -> device.setComment(text)));
	}

	private static void onOff(Map<String, Setting> keys, String key, String warning,
			BiConsumer<Device, Boolean> setter) {
		keys.put(key, new OnOffSetting(key, warning, setter));
	}

	private static void port(Map<String, Setting> keys, String key, BiConsumer<Device, Integer> setter) {
		keys.put(key, new PortSetting(key, setter));
	}
}
