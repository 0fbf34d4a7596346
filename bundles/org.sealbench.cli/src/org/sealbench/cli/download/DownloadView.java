// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.util.List;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.TextTable;
import org.sealbench.device.DownloadRecord;
import org.sealbench.operations.download.DownloadedDevice;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Shows what a download changes or has changed. */
public final class DownloadView {

	private DownloadView() {
	}

	static void print(List<DownloadedDevice> devices, PrintStream out) {
		TextTable table = new TextTable("DEVICE", "STATE", "NEEDS STOP", "RESULT", "CHANGES");
		devices.forEach(device -> table.row(device.name(), device.state().label(), device.needsStop() ? "yes" : "no",
				device.result().label(), String.join("; ", device.changes())));
		table.print(out);
	}

	/** As a plan, and the result of each device in one line. */
	static void printDownload(List<DownloadedDevice> devices, PrintStream out) {
		print(devices, out);
		devices.forEach(device -> out.println(device.line()));
	}

	/** Adds them to a JSON document. */
	public static void describe(List<DownloadedDevice> devices, JsonObject json) {
		json.add("devices", Json.array(devices, device -> {
			JsonObject object = new JsonObject();
			object.addProperty("name", device.name());
			object.addProperty("state", device.state().label());
			object.addProperty("needsStop", device.needsStop());
			object.add("changes", Json.strings(device.changes()));
			object.addProperty("result", device.result().label());
			object.add("changedInDevice", Json.strings(device.changedInDevice()));
			object.add("changedItems", Json.array(device.foreign().items(), item -> {
				JsonObject changed = new JsonObject();
				changed.addProperty("item", item.key());
				changed.addProperty("text", item.text());
				return changed;
			}));
			object.add("changedBy", device.foreign().by().map(DownloadView::describe).orElse(null));
			object.addProperty("mode", device.mode().map(mode -> mode.name()).orElse(null));
			object.add("certificates", Json.array(device.certificates(), each -> new JsonPrimitive(each.value())));
			return object;
		}));
	}

	static JsonObject describe(DownloadRecord download) {
		JsonObject object = new JsonObject();
		object.addProperty("who", download.who());
		object.addProperty("where", download.where());
		object.addProperty("when", download.when().toString());
		object.addProperty("commit", download.commit());
		object.addProperty("dirty", download.dirty());
		object.addProperty("digest", download.digest());
		return object;
	}
}
