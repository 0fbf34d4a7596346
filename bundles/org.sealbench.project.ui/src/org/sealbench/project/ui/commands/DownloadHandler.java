package org.sealbench.project.ui.commands;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.Device;
import org.sealbench.operations.DownloadedDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.jobs.DownloadJob;
import org.sealbench.project.ui.jobs.Emulators;
import org.sealbench.project.ui.jobs.PlanJob;
import org.sealbench.project.ui.workspace.Login;

/** Downloads the selected devices, or all of the project, after the user agreed to the plan. */
public final class DownloadHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		if (!Login.ask(call.shell(), call.project())) {
			return;
		}
		Emulators emulators = PlatformUI.getWorkbench().getService(Emulators.class);
		List<String> names = call.devices().stream().map(Device::getName).toList();
		new PlanJob(call.project(), names, emulators, plan -> agree(call, names, plan, emulators)).schedule();
	}

	private static void agree(Call call, List<String> names, List<DownloadedDevice> plan, Emulators emulators) {
		if (plan.stream().allMatch(each -> each.state() == DownloadedDevice.State.UNCHANGED)) {
			MessageDialog.openInformation(call.shell(), Messages.downloadTitle, Messages.downloadNothing);
			return;
		}
		DownloadDialog dialog = new DownloadDialog(call.shell(), call.project().name(), plan);
		if (dialog.open() == Window.OK) {
			new DownloadJob(call.project(), names, dialog.isStopAllowed(), emulators).schedule();
		}
	}
}
