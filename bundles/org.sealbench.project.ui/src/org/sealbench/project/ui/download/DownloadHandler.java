// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

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
		DownloadDialog dialog = new DownloadDialog(call.shell(), call.project().name(), plan);
		if (dialog.open() == Window.OK) {
			new DownloadJob(call.project(), names, target, dialog.isStopAllowed(), emulators).schedule();
		} else {
			target.wipe();
		}
	}
}
