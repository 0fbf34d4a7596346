package org.sealbench.project.ui.jobs;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.operations.Download;
import org.sealbench.operations.DownloadTarget;
import org.sealbench.operations.DownloadedDevice;
import org.sealbench.operations.Tools;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Output;

/** Compiles devices and downloads them to an emulator. */
public final class DownloadJob extends ProjectJob {

	private final List<String> names;
	private final DownloadTarget target;
	private final boolean stopAllowed;
	private final Emulators emulators;
	private Outcome<List<DownloadedDevice>> outcome;

	/**
	 * @param names       of the devices; empty for all
	 * @param target      whose pairing codes are wiped afterwards
	 * @param stopAllowed whether the user agreed that devices go to STOP for it
	 */
	public DownloadJob(OpenProject project, List<String> names, DownloadTarget target, boolean stopAllowed,
			Emulators emulators) {
		super(NLS.bind(Messages.downloadJob, project.name()), project);
		this.names = List.copyOf(names);
		this.target = target;
		this.stopAllowed = stopAllowed;
		this.emulators = emulators;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new Download(Tools.standard(), emulators.access()).run(project().project(), names, target,
				stopAllowed, monitor);
	}

	@Override
	protected void finished() {
		target.wipe();
		if (outcome != null) {
			outcome.result().orElse(List.of()).forEach(
					device -> Output.println(NLS.bind(Messages.downloadedDevice, device.name(), device.result())));
			new Report(project()).downloaded(names, outcome.problems());
		}
	}
}
