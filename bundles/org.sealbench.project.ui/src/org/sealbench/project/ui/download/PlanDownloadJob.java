// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.Outcome;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.PlanDownload;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Finds out what a download would change in devices, for the user to agree to. Nothing is changed yet. */
public final class PlanDownloadJob extends ProjectJob {

	private final List<String> names;
	private final EmulatorTarget target;
	private final Emulators emulators;
	private final Consumer<List<DownloadedDevice>> next;
	private Outcome<List<DownloadedDevice>> outcome;
	private boolean handedOn;

	/**
	 * @param names  of the devices; empty for all
	 * @param target whose pairing codes are wiped afterwards, unless next receives the plan
	 * @param next   receives the plan, in the user interface thread, unless every device has errors
	 */
	public PlanDownloadJob(OpenProject project, List<String> names, EmulatorTarget target, Emulators emulators,
			Consumer<List<DownloadedDevice>> next) {
		super(NLS.bind(Messages.planJob, project.name()), project);
		this.names = List.copyOf(names);
		this.target = target;
		this.emulators = emulators;
		this.next = next;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new PlanDownload(project().tools(), emulators.access()).run(project().project(), names, target,
				monitor);
	}

	/** Not where a download follows: it has the same target. */
	@Override
	protected void over() {
		if (!handedOn) {
			target.wipe();
		}
	}

	@Override
	protected void finished() {
		if (outcome == null) {
			return;
		}
		new ProblemReport(project()).compiled(names, outcome.problems());
		List<DownloadedDevice> plan = outcome.result().orElse(List.of());
		if (!plan.stream().allMatch(DownloadedDevice::isFailed)) {
			handedOn = true;
			// Not in here: the job is over, and must not last until somebody has closed the dialog.
			Display.getCurrent().asyncExec(() -> next.accept(plan));
		}
	}
}
