// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.List;

import org.sealbench.cli.console.Json;
import org.sealbench.operations.device.DeviceSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Devices of a project in the form of the command line contract. */
final class DeviceSummaryJson {

	private DeviceSummaryJson() {
	}

	static JsonArray list(List<DeviceSummary> devices) {
		return Json.array(devices, DeviceSummaryJson::of);
	}

	static JsonObject of(DeviceSummary device) {
		JsonObject object = new JsonObject();
		object.addProperty("name", device.name());
		object.addProperty("type", device.type());
		object.add("addresses", Json.strings(device.addresses()));
		object.add("web", server(device.webEnabled(), device.webUrls()));
		object.add("opcua", server(device.opcUaEnabled(), device.opcUaUrls()));
		return object;
	}

	private static JsonObject server(boolean enabled, List<String> urls) {
		JsonObject object = new JsonObject();
		object.addProperty("enabled", enabled);
		object.add("urls", Json.strings(urls));
		return object;
	}
}
