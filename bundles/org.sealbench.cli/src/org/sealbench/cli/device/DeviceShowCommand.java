// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.Map;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.device.DeviceSummary;
import org.sealbench.operations.setting.DeviceValues;
import org.sealbench.project.DeviceSelection;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one device with its settings. */
@Command(name = "show", description = "Show a device and its settings.")
final class DeviceShowCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "Name of the device.")
	private String name;

	private final Session session;

	DeviceShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.view(DeviceSelection.named(name))) {
			Device device = project.device(name).orElseThrow(this::noSuchDevice);
			Map<String, String> settings = DeviceValues.of(device);
			return session.answer().result(device, (shown, out) -> {
				TextTable table = new TextTable();
				settings.forEach(table::row);
				table.print(out);
			}, (shown, json) -> json.add("devices", list(shown, settings)));
		}
	}

	/** Names those that there are, for which all of them have to be read. */
	private ProblemException noSuchDevice() {
		try (Project all = session.open()) {
			return new ProblemException(OperationProblem.noSuchDevice(all, name));
		} catch (ProblemException e) {
			return e;
		}
	}

	private static JsonArray list(Device device, Map<String, String> settings) {
		JsonObject object = DeviceSummaryJson.of(DeviceSummary.of(device));
		JsonObject values = new JsonObject();
		settings.forEach(values::addProperty);
		object.add("settings", values);
		JsonArray array = new JsonArray();
		array.add(object);
		return array;
	}
}
