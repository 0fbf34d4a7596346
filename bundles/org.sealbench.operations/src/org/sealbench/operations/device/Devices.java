// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/** Finds devices. */
public final class Devices {

	private Devices() {
	}

	/**
	 * The device with a name.
	 *
	 * @throws ProblemException if there is none
	 */
	public static Device named(Project project, String name) throws ProblemException {
		return project.device(name)
				.orElseThrow(() -> new ProblemException(OperationProblem.noSuchDevice(project, name)));
	}

	/**
	 * The named devices in the order given, or all of them when no name is given.
	 *
	 * @throws ProblemException if there is none of a name
	 */
	public static List<Device> named(Project project, List<String> names) throws ProblemException {
		if (names.isEmpty()) {
			return List.copyOf(project.plant().getDevices());
		}
		List<Device> devices = new ArrayList<>();
		for (String name : names) {
			Device device = named(project, name);
			if (!devices.contains(device)) {
				devices.add(device);
			}
		}
		return devices;
	}

	/** The device that something of the model belongs to, itself included. */
	public static Optional<Device> containing(EObject part) {
		for (EObject each = part; each != null; each = each.eContainer()) {
			if (each instanceof Device device) {
				return Optional.of(device);
			}
		}
		return Optional.empty();
	}
}
