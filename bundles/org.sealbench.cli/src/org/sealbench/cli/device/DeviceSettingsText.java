// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.WebServer;
import org.sealbench.operations.device.ServerUrls;

/** The settings of a device by the keys of {@code device set}, and what belongs beside them. */
final class DeviceSettingsText {

	private DeviceSettingsText() {
	}

	static Map<String, String> of(Device device) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("name", device.getName());
		settings.put("type", device.getType() + ", firmware " + device.getFirmware());
		settings.put("comment", device.getComment());
		device.getInterfaces().forEach(
				each -> settings.put("interface " + each.getName(), each.getAddress() + "/" + each.getPrefixLength()
						+ each.getDnsNames().stream().map(dns -> " " + dns).collect(Collectors.joining())));
		settings.put("security.global", String.valueOf(device.isGlobalSecurity()));
		settings.put("mode", device.getOperatingMode().getLiteral());
		settings.put("clock", device.isSetClockOnDownload() ? "pc" : "keep");
		web(settings, device.getWebServer(), ServerUrls.web(device));
		settings.put("opcua.licence", device.getRuntimeLicence().getLiteral());
		opcUa(settings, device.getOpcUaServer(), ServerUrls.opcUa(device));
		settings.put("tags", device.getTags().stream().map(each -> each.getName()).collect(Collectors.joining(", ")));
		settings.put("methods",
				device.getMethods().stream().map(each -> each.getName()).collect(Collectors.joining(", ")));
		return settings;
	}

	private static void web(Map<String, String> settings, WebServer server, List<String> urls) {
		if (server == null) {
			return;
		}
		settings.put("webserver.enabled", String.valueOf(server.isEnabled()));
		settings.put("webserver.https-only", String.valueOf(server.isHttpsOnly()));
		settings.put("webserver.port", String.valueOf(server.getHttpsPort()));
		settings.put("webserver.http-port", String.valueOf(server.getHttpPort()));
		settings.put("webserver.urls", String.join(", ", urls));
		settings.put("webserver.certificate", certificate(server.getCertificate()));
		settings.put("webserver.users", names(server.getUsers()));
	}

	private static void opcUa(Map<String, String> settings, OpcUaServer server, List<String> urls) {
		if (server == null) {
			return;
		}
		settings.put("opcua.enabled", String.valueOf(server.isEnabled()));
		settings.put("opcua.port", String.valueOf(server.getPort()));
		settings.put("opcua.urls", String.join(", ", urls));
		settings.put("opcua.certificate", certificate(server.getCertificate()));
		if (server.getSecureChannel() != null) {
			settings.put("opcua.policies", server.getSecureChannel().getOffers().stream().map(each -> each.getLiteral())
					.collect(Collectors.joining(",")));
			settings.put("opcua.auto-accept", String.valueOf(server.getSecureChannel().isAutoAccept()));
			settings.put("opcua.trusted-clients", server.getSecureChannel().getTrustedClients().stream()
					.map(String::valueOf).collect(Collectors.joining(", ")));
		}
		UserAuthentication login = server.getUserAuthentication();
		if (login != null) {
			settings.put("opcua.guest", String.valueOf(login.isGuest()));
			settings.put("opcua.password-login", String.valueOf(login.isPasswordLogin()));
			settings.put("opcua.project-users", String.valueOf(login.isProjectUsers()));
			settings.put("opcua.users", names(login.getUsers()));
		}
	}

	private static String certificate(int number) {
		return number == 0 ? "made by the next compile" : String.valueOf(number);
	}

	private static String names(List<User> users) {
		return users.stream().map(User::getName).collect(Collectors.joining(", "));
	}
}
