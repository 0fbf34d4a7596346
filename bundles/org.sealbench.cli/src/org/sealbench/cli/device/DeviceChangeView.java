// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.List;

import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.DeviceSummary;
import org.sealbench.project.Project;

/** Saves a change of a device and shows it. */
final class DeviceChangeView {

	private final Session session;
	private final Project project;

	DeviceChangeView(Session session, Project project) {
		this.session = session;
		this.project = project;
	}

	/** @param done what happened, such as {@code added} */
	int show(Outcome<Device> outcome, String done) throws ProblemException {
		if (outcome.isGood()) {
			project.save();
		}
		return session.answer().show(outcome, (device, out) -> out.println("Device " + device.getName() + " " + done),
				(device, json) -> json.add("devices", DeviceSummaryJson.list(List.of(DeviceSummary.of(device)))));
	}
}
