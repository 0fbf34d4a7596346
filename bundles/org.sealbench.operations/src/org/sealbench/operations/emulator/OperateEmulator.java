// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.project.Project;

/** Reads the displays of the devices in a project's own emulator, and operates their panels. */
public final class OperateEmulator {

	/** Sets a clock, turns a mode switch, resets a memory. */
	@FunctionalInterface
	public interface Action {
		/** @throws ProblemException if the emulator does not answer or refuses */
		void on(EmulatorPanel panel) throws ProblemException;
	}

	private final EmulatorAccess access;

	public OperateEmulator(EmulatorAccess access) {
		this.access = access;
	}

	/** The displays of the devices as they are now; of none where no emulator runs. */
	public Outcome<List<DeviceReport>> devices(Project project) {
		return act(project, panel -> {});
	}

	/** Carries out an action, and reads the displays afterwards. */
	public Outcome<List<DeviceReport>> act(Project project, Action action) {
		return Outcome.attempt(() -> {
			Optional<EmulatorEntry> own = access.own(project);
			if (own.isEmpty()) {
				return Outcome.of(List.of());
			}
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(own.get())) {
				action.on(panel);
				return Outcome.of(panel.devices());
			}
		});
	}
}
