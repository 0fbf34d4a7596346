// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.RejectedClient;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.link.HttpEmulatorPanel;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the devices of a running emulator. */
@Command(name = "list",
		description = "List the emulated devices: mode, clock, both servers, and the pairing code while a device is "
				+ "blank or was asked for one with 'emulator pair'.")
final class EmulatorListCommand implements Callable<Integer> {

	@Mixin
	private RunningEmulators emulators;

	private final Session session;

	EmulatorListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		EmulatorEntry emulator = emulators.choose(session);
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulator)) {
			return session.answer().result(panel.devices(), EmulatorListCommand::print, (devices, json) -> {
				json.addProperty("url", emulator.url().toString());
				json.add("devices", Json.array(devices, EmulatorListCommand::describe));
			});
		}
	}

	private static void print(List<DeviceReport> devices, PrintStream out) {
		TextTable table = new TextTable("NAME", "MODE", "CLOCK", "PAIRING CODE", "WEB SERVER", "OPC UA SERVER",
				"LAST REFUSED");
		devices.forEach(each -> table.row(each.name(), each.mode().name(), PointInTime.text(each.clock()),
				each.pairingCode() == null ? "-" : each.pairingCode(), words(each.web()), words(each.opcua()),
				refused(each.rejected())));
		table.print(out);
	}

	private static String refused(List<RejectedClient> rejected) {
		return rejected.isEmpty() ? "-" : rejected.get(0).subject() + ": " + rejected.get(0).status();
	}

	private static String words(ServiceReport server) {
		return switch (server.state()) {
		case OFF -> "off";
		case RUNNING ->
			String.join(", ", server.urls()) + (server.reason().isEmpty() ? "" : " (" + server.reason() + ")");
		case FAILED -> "failed: " + server.reason();
		};
	}

	static JsonObject describe(DeviceReport device) {
		JsonObject object = new JsonObject();
		object.addProperty("name", device.name());
		object.addProperty("mode", device.mode().name());
		object.addProperty("clock", PointInTime.text(device.clock()));
		object.add("addresses", Json.strings(device.addresses()));
		object.addProperty("pairingCode", device.pairingCode());
		object.add("web", describe(device.web()));
		object.add("opcua", describe(device.opcua()));
		object.add("rejected", Json.array(device.rejected(), EmulatorListCommand::describe));
		return object;
	}

	static JsonObject describe(RejectedClient client) {
		JsonObject object = new JsonObject();
		object.addProperty("fingerprintSha256", client.fingerprint());
		object.addProperty("subject", client.subject());
		object.addProperty("when", PointInTime.text(client.when()));
		object.addProperty("status", client.status());
		object.addProperty("reason", client.reason());
		object.addProperty("certificate", client.certificate());
		return object;
	}

	private static JsonObject describe(ServiceReport server) {
		JsonObject object = new JsonObject();
		object.addProperty("state", server.state().name().toLowerCase(Locale.ROOT));
		object.add("urls", Json.strings(server.urls()));
		object.addProperty("reason", server.reason());
		return object;
	}
}
