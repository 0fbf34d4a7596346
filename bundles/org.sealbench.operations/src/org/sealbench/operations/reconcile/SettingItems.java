// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.operations.reconcile.ItemTaker.Step;
import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.SettingContext;

/** Settings of one value, by the keys of {@code device set} as far as it knows them. */
record SettingItems(Device device, DeviceSettings there, SettingContext context) {

	Step step(String key) throws ProblemException {
		OpcUaServerSettings opcua = there.opcUaServer();
		return switch (key) {
		case "type" -> () -> device.setType(there.type());
		case "firmware" -> () -> device.setFirmware(there.firmware());
		case "name", "project-name" -> throw ItemTaker.refused(device, key, "a name of the project is changed by hand");
		case "opcua.application-uri" -> () -> device.getOpcUaServer().setApplicationUri(opcua.applicationUri());
		case "opcua.auto-accept", "opcua.auto-accept-until" -> this::takeAutoAccept;
		default -> {
			// The values come from a project that has been compiled: the same rules let them pass here.
			Runnable change = DeviceSettingKeys.all().get(key).change(device, value(key), context);
			yield change::run;
		}
		};
	}

	private void takeAutoAccept() {
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		channel.setAutoAccept(there.opcUaServer().autoAccept());
		channel.setAutoAcceptUntil(
				there.opcUaServer().autoAcceptUntil() == null ? "" : there.opcUaServer().autoAcceptUntil().toString());
	}

	private String value(String key) throws ProblemException {
		WebServerSettings web = there.webServer();
		OpcUaServerSettings opcua = there.opcUaServer();
		return switch (key) {
		case "webserver.enabled" -> String.valueOf(web.enabled());
		case "webserver.https-only" -> String.valueOf(web.httpsOnly());
		case "webserver.port" -> String.valueOf(web.httpsPort());
		case "webserver.http-port" -> String.valueOf(web.httpPort());
		case "webserver.session-minutes" -> String.valueOf(web.sessionIdle().toMinutes());
		case "opcua.enabled" -> String.valueOf(opcua.enabled());
		case "opcua.port" -> String.valueOf(opcua.port());
		case "opcua.policies" -> opcua.security().stream()
				.map(each -> each.policy().equals(each.mode()) ? each.policy() : each.policy() + "/" + each.mode())
				.collect(Collectors.joining(","));
		case "opcua.guest" -> String.valueOf(opcua.guest());
		case "opcua.password-login" -> String.valueOf(opcua.passwordLogin());
		default -> throw ItemTaker.refused(device, key, "this version does not know it");
		};
	}
}
