// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import org.sealbench.common.Outcome;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Removes a device from the project. Its certificates stay in their stores: they may still be in use outside. */
public final class RemoveDevice {

	public Outcome<Device> run(Project project, String name) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			project.change(() -> project.plant().getDevices().remove(device));
			return Outcome.of(device);
		});
	}
}
