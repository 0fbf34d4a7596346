// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.util.List;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.TextTable;
import org.sealbench.operations.download.DownloadedDevice;

import com.google.gson.JsonObject;

/** Shows what a download changes or has changed. */
final class DownloadView {

	private DownloadView() {
	}

	static void print(List<DownloadedDevice> devices, PrintStream out) {
		TextTable table = new TextTable("DEVICE", "STATE", "NEEDS STOP", "RESULT", "CHANGES");
		devices.forEach(device -> table.row(device.name(), device.state().label(), device.needsStop() ? "yes" : "no",
				device.result().label(), String.join("; ", device.changes())));
		table.print(out);
	}

	static void describe(List<DownloadedDevice> devices, JsonObject json) {
		json.add("devices", Json.array(devices, device -> {
			JsonObject object = new JsonObject();
			object.addProperty("name", device.name());
			object.addProperty("state", device.state().label());
			object.addProperty("needsStop", device.needsStop());
			object.add("changes", Json.strings(device.changes()));
			object.addProperty("result", device.result().label());
			object.add("changedInDevice", Json.strings(device.changedInDevice()));
			return object;
		}));
	}
}
