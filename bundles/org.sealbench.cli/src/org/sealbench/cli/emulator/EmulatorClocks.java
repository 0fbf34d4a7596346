// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.project.Project;

/** The clocks of a project's devices in its own emulator, which is not started for that. */
public final class EmulatorClocks {

	private EmulatorClocks() {
	}

	public static DeviceClocks of(Session session, Project project) {
		return DeviceClocks.of(project, new EmulatorAccess(RunningEmulators.registry(session),
				new DetachedEmulator(session, project.folder())));
	}
}
