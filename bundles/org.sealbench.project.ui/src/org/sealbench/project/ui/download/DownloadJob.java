// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Compiles devices and downloads them to an emulator. */
public final class DownloadJob extends ProjectJob {

	private final List<String> names;
	private final EmulatorTarget target;
	private final boolean stopAllowed;
	private final Emulators emulators;
	private Outcome<List<DownloadedDevice>> outcome;

	/**
	 * @param names       of the devices; empty for all
	 * @param target      whose pairing codes are wiped afterwards
	 * @param stopAllowed whether the user agreed that devices go to STOP for it
	 */
	public DownloadJob(OpenProject project, List<String> names, EmulatorTarget target, boolean stopAllowed,
			Emulators emulators) {
		super(NLS.bind(Messages.downloadJob, project.name()), project);
		this.names = List.copyOf(names);
		this.target = target;
		this.stopAllowed = stopAllowed;
		this.emulators = emulators;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new Download(project().tools(), emulators.access()).run(project().project(), names, target,
				stopAllowed, monitor);
	}

	@Override
	protected void finished() {
		target.wipe();
		if (outcome != null) {
			outcome.result().orElse(List.of()).forEach(device -> OutputConsole
					.println(NLS.bind(Messages.downloadedDevice, device.name(), device.result().label())));
			new ProblemReport(project()).downloaded(names, outcome.problems());
		}
	}
}
