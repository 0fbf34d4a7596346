// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Compiles devices and downloads them to an emulator. */
public final class DownloadJob extends ProjectJob {

	private final List<String> names;
	private final EmulatorTarget target;
	private final DownloadPermissions allowed;
	private final Emulators emulators;
	private Outcome<List<DownloadedDevice>> outcome;
	private boolean asking;

	/**
	 * @param names   of the devices; empty for all
	 * @param target  whose pairing codes are wiped afterwards
	 * @param allowed what the user agreed to
	 */
	public DownloadJob(OpenProject project, List<String> names, EmulatorTarget target, DownloadPermissions allowed,
			Emulators emulators) {
		super(NLS.bind(Messages.downloadJob, project.name()), project);
		this.names = List.copyOf(names);
		this.target = target;
		this.allowed = allowed;
		this.emulators = emulators;
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new Download(project().tools(), emulators.access()).run(project().project(), names, target, allowed,
				monitor);
	}

	/** Not while the user is asked whether to go on: the answer needs the target. */
	@Override
	protected void over() {
		if (!asking) {
			target.wipe();
		}
	}

	@Override
	protected void finished() {
		if (outcome == null) {
			return;
		}
		List<DownloadedDevice> devices = outcome.result().orElse(List.of());
		project().markLoaded(DownloadedDevice.loaded(devices));
		List<String> lines = devices.stream().map(DownloadedDevice::line).toList();
		new ProblemReport(project()).downloaded(names, outcome.problems());
		// After what was found: what came of it stands last in the console, and in the status line.
		lines.forEach(OutputConsole::println);
		if (!lines.isEmpty()) {
			StatusLine.show(String.join("; ", lines));
		}
		List<Problem> needStop = outcome.problems().stream()
				.filter(problem -> problem.code() == DeviceProblem.STOP_NEEDED).toList();
		asking = !needStop.isEmpty() && !allowed.stop();
		if (asking) {
			// Not in here: the job is over, and must not last until somebody has answered.
			Display.getCurrent().asyncExec(() -> offerStop(needStop));
		}
	}

	/** A device turned out to need STOP that did not when the download was planned. */
	private void offerStop(List<Problem> needStop) {
		String reasons = needStop.stream().map(problem -> problem.place() + ": " + problem.message())
				.collect(Collectors.joining("\n"));
		int answer = MessageDialog.open(MessageDialog.QUESTION,
				PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.downloadTitle,
				NLS.bind(Messages.downloadAgainMessage, reasons), SWT.SHEET, Messages.downloadButton,
				IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			List<String> devices = needStop.stream().map(problem -> problem.place().object()).distinct().toList();
			new DownloadJob(project(), devices, target, new DownloadPermissions(true, allowed.overwrite()), emulators)
					.schedule();
		} else {
			target.wipe();
		}
	}
}
