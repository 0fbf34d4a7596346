package org.sealbench.cli;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.DeviceSummary;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.project.Project;

/** Saves a change of a device and shows it. */
final class DeviceChange {

	private final Session session;
	private final Project project;

	DeviceChange(Session session, Project project) {
		this.session = session;
		this.project = project;
	}

	/** @param done what happened, such as {@code added} */
	int show(Outcome<Device> outcome, String done) throws ProblemException {
		return session.answer().show(saved(outcome),
				(device, out) -> out.println("Device " + device.getName() + " " + done),
				(device, json) -> json.add("devices", DeviceJson.list(List.of(DeviceSummary.of(device)))));
	}

	/** What was saved without a login is not sealed, and said to be so. */
	private Outcome<Device> saved(Outcome<Device> outcome) throws ProblemException {
		if (!outcome.isGood()) {
			return outcome;
		}
		project.save();
		List<Problem> problems = new ArrayList<>(outcome.problems());
		if (!project.access().isOpen()) {
			new OutsideChanges().warning(project).ifPresent(problems::add);
		}
		return Outcome.of(outcome.get(), problems);
	}
}
