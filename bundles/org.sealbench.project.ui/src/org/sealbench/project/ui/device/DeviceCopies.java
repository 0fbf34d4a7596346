// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.project.OpenProject;

/** Adds copies of devices, of any project, each under a free name with free addresses; one step to undo. */
public final class DeviceCopies {

	private final CopyDevice copier = new CopyDevice();
	private final OpenProject project;
	private final List<Device> added = new ArrayList<>();
	private final List<Problem> refused = new ArrayList<>();

	private DeviceCopies(OpenProject project) {
		this.project = project;
	}

	/** Selects those that were added in the navigator, and reports those that were rejected. */
	public static void add(Shell shell, OpenProject project, List<Device> devices) {
		DeviceCopies copies = new DeviceCopies(project);
		project.change(NLS.bind(Messages.paste, devices.size()), () -> devices.forEach(copies::add));
		NewDeviceHandler.reveal(project, copies.added);
		ProblemDialog.of(project, shell, copies.refused);
	}

	private void add(Device device) {
		try {
			Device copy = copier.make(project.project(), device, copier.freeName(project.project(), device.getName()));
			project.plant().getDevices().add(copy);
			added.add(copy);
		} catch (ProblemException e) {
			refused.add(e.problem());
		}
	}
}
