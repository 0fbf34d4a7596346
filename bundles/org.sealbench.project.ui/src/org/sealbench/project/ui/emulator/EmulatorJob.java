// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.device.DeviceReport;
import org.sealbench.operations.emulator.OperateEmulator;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;

/** Carries out an action on an emulator in the background, and reads its devices afterwards. */
final class EmulatorJob extends Job {

	private final OpenProject project;
	private final OperateEmulator.Action action;
	private final Consumer<Outcome<List<DeviceReport>>> next;

	/** @param next receives what the displays show, in the user interface thread */
	EmulatorJob(OpenProject project, OperateEmulator.Action action, Consumer<Outcome<List<DeviceReport>>> next) {
		super(NLS.bind(Messages.emulatorJob, project.name()));
		this.project = project;
		this.action = action;
		this.next = next;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Emulators emulators = PlatformUI.getWorkbench().getService(Emulators.class);
		Outcome<List<DeviceReport>> seen = new OperateEmulator(emulators.access()).act(project.project(), action);
		if (!PlatformUI.getWorkbench().isClosing()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> next.accept(seen));
		}
		return Status.OK_STATUS;
	}
}
