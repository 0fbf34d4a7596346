// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Takes a device out of the project. Its certificates stay in their stores: they may still be in use outside. */
public final class RemoveDevice {

	public Outcome<Device> run(Project project, String name) {
		try {
			Device device = Devices.named(project, name);
			project.change(() -> project.plant().getDevices().remove(device));
			return Outcome.of(device);
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		}
	}
}
