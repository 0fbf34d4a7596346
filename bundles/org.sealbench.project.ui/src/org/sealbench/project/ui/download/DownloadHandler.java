// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.TakeOver;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.project.OpenProject;

/** Downloads the selected devices, or all of the project, after the user agreed to the plan. */
public final class DownloadHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (Login.ask(call.shell(), call.project())) {
			start(call, EmulatorTarget.own());
		}
	}

	/** Plans a download; the pairing codes of the target are wiped when it is over. */
	static void start(Call call, EmulatorTarget target) {
		Emulators emulators = PlatformUI.getWorkbench().getService(Emulators.class);
		List<String> names = call.devices().stream().map(Device::getName).toList();
		new PlanDownloadJob(call.project(), names, target, emulators,
				plan -> agree(call, names, target, plan, emulators)).schedule();
	}

	private static void agree(Call call, List<String> names, EmulatorTarget target, List<DownloadedDevice> plan,
			Emulators emulators) {
		if (plan.stream().allMatch(each -> each.state() == DownloadedDevice.State.UNCHANGED)) {
			target.wipe();
			MessageDialog.openInformation(call.shell(), Messages.downloadTitle, Messages.downloadNothing);
			return;
		}
		DownloadDialog dialog = new DownloadDialog(call.shell(), call.project(), names, target, plan);
		switch (dialog.open()) {
		case Window.OK -> new DownloadJob(call.project(), names, target, dialog.allowed(), emulators).schedule();
		case DownloadDialog.TAKE_OVER -> takeOver(call, target, dialog.taken(), emulators);
		default -> target.wipe();
		}
	}

	/**
	 * Takes over what the user ticked, saves, and plans again; who plans again wipes the codes, or nobody needs them.
	 */
	private static void takeOver(Call call, EmulatorTarget target, Map<String, Set<String>> taken,
			Emulators emulators) {
		OpenProject open = call.project();
		new OperationJob<>(open, NLS.bind(Messages.downloadTakeJob, String.join(", ", taken.keySet())),
				monitor -> new TakeOverAll(new TakeOver(open.tools(), emulators.access()), open.project(), target)
						.run(taken, monitor),
				done -> start(call, target)).otherwise(target::wipe).schedule();
	}
}
