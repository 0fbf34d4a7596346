// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;
import org.sealbench.project.folder.NameSyntax;

/**
 * Gives a device another name. Its certificates stay with it; they keep their names until the next ones are created. An
 * emulator knows devices by name and so takes it for a new one.
 */
public final class RenameDevice {
	/** Changes the model; saving is up to the caller. */
	public Outcome<Device> run(Project project, String name, String newName) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			check(project, device, newName);
			project.change(() -> {
				project.plant().getCertificates().stream().filter(each -> name.equals(each.getDevice()))
						.forEach(each -> each.setDevice(newName));
				device.setName(newName);
			});
			return Outcome.of(device);
		});
	}

	/**
	 * Rejects a name that is malformed or taken by another device; capitals make no difference.
	 *
	 * @throws ProblemException if it is malformed or taken
	 */
	public void check(Project project, Device device, String newName) throws ProblemException {
		NameSyntax.requireValid("device", newName);
		boolean taken = project.plant().getDevices().stream()
				.anyMatch(each -> each != device && each.getName().equalsIgnoreCase(newName));
		if (taken) {
			throw new ProblemException(OperationProblem.DEVICE_EXISTS.at(Place.of(newName)));
		}
	}
}
