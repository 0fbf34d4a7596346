// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Adds copies of devices, each under a free name with free addresses, in the background; one step to undo. Those that
 * were added are selected in the navigator, those that were rejected are told.
 */
final class DeviceCopies {

	/** Where the devices come from, in the background: nobody else may change them meanwhile. */
	@FunctionalInterface
	interface Source {

		/** @throws ProblemException if they cannot be read; none is added then */
		List<Device> read() throws ProblemException;
	}

	private DeviceCopies() {
	}

	/** @param count of devices, for the words of what is undone */
	static void add(OpenProject project, int count, Source devices) {
		new OperationJob<>(project, NLS.bind(Messages.paste, count),
				monitor -> Outcome.attempt(() -> add(project.project(), devices.read(), monitor)),
				added -> NewDeviceHandler.reveal(project, added)).schedule();
	}

	private static Outcome<List<Device>> add(Project project, List<Device> devices, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, devices.size());
		CopyDevice copier = new CopyDevice();
		List<Device> added = new ArrayList<>();
		List<Problem> refused = new ArrayList<>();
		for (Device each : devices) {
			progress.split(1);
			try {
				Device copy = copier.make(project, each, copier.freeName(project, each.getName()));
				project.change(() -> project.plant().getDevices().add(copy));
				added.add(copy);
			} catch (ProblemException e) {
				refused.add(e.problem());
			}
		}
		return Outcome.of(added, refused);
	}
}
