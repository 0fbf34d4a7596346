// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.List;
import java.util.function.Function;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Similar;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.link.HttpEmulatorPanel;

import com.google.gson.JsonArray;

/** Does one thing to one emulated device and shows the device afterwards. */
final class EmulatorAction {

	private final Session session;
	private final RunningEmulators emulators;

	EmulatorAction(Session session, RunningEmulators emulators) {
		this.session = session;
		this.emulators = emulators;
	}

	/** What is done. */
	interface Step {
		void run(EmulatorPanel panel) throws ProblemException;
	}

	int run(String device, String done, Step step) throws ProblemException {
		return run(device, report -> done, step);
	}

	/** @param done what is to be said of the device as it is afterwards */
	int run(String device, Function<DeviceReport, String> done, Step step) throws ProblemException {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.choose(session))) {
			find(panel, device);
			step.run(panel);
			return session.answer().result(find(panel, device),
					(report, out) -> out.println(device + " " + done.apply(report)), (report, json) -> {
						JsonArray devices = new JsonArray();
						devices.add(EmulatorListCommand.describe(report));
						json.add("devices", devices);
					});
		}
	}

	/** The report of a device that is there. */
	static DeviceReport find(EmulatorPanel panel, String device) throws ProblemException {
		List<DeviceReport> devices = panel.devices();
		return devices.stream().filter(each -> each.name().equals(device)).findFirst()
				.orElseThrow(() -> new ProblemException(CliProblem.DEVICE_NOT_THERE.at(Place.of("device " + device),
						device, Similar.question(device, devices.stream().map(DeviceReport::name).toList()))));
	}
}
