// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.sealbench.model.Device;
import org.sealbench.project.ui.trust.TrustByDrop;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.drag.Dragged;
import org.sealbench.workspace.ui.drag.DroppedFiles;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * What is dragged onto a device, it trusts: a certificate, a file with one, another device. Devices that are dragged
 * onto another open project are copied into it, files are imported into it.
 */
public final class DeviceDropAssistant extends CommonDropAdapterAssistant {

	private static final String IMPORT = "org.sealbench.pki.ui.import";
	private static final String FILE = "org.sealbench.pki.ui.file";

	@Override
	public boolean isSupportedType(TransferData type) {
		return super.isSupportedType(type) || Dragged.of(type, null).areFiles();
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		Dragged dragged = Dragged.of(type, null);
		if (!(target instanceof ProjectNode node) || !node.project().isEditable() || dragged.isEmpty()) {
			return Status.CANCEL_STATUS;
		}
		if (dragged.areFiles() || isCopied(dragged, node)) {
			getCommonDropAdapter().overrideOperation(DND.DROP_COPY);
			return Status.OK_STATUS;
		}
		getCommonDropAdapter().overrideOperation(DND.DROP_LINK);
		return trusting(node).filter(each -> each.takes(dragged)).isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		ProjectNode node = (ProjectNode) target;
		Dragged dragged = Dragged.of(event.currentDataType, event.data);
		Shell shell = getShell();
		// Not in here: dragging must not last until somebody has closed a dialog.
		shell.getDisplay().asyncExec(() -> drop(shell, node, dragged));
		return Status.OK_STATUS;
	}

	private static void drop(Shell shell, ProjectNode node, Dragged dragged) {
		OpenProject project = node.project();
		if (isCopied(dragged, node)) {
			// As they are now: the other project goes on being edited.
			List<Device> devices = dragged.devices().stream().map(each -> EcoreUtil.copy(each.object())).toList();
			DeviceCopies.add(project, devices.size(), () -> devices);
			return;
		}
		trusting(node).ifPresentOrElse(each -> each.drop(shell, dragged),
				() -> DroppedFiles.take(shell, dragged.files(), files -> bring(project, files)));
	}

	/** Into the project that they were dropped on, whichever is worked with: the command goes to the active one. */
	private static void bring(OpenProject project, List<Path> files) {
		PlatformUI.getWorkbench().getService(OpenProjects.class).setActive(project);
		files.forEach(file -> Commands.run(PlatformUI.getWorkbench(), IMPORT, Map.of(FILE, file.toString())));
	}

	private static boolean isCopied(Dragged dragged, ProjectNode node) {
		return !dragged.devices().isEmpty() && dragged.certificates().isEmpty()
				&& dragged.devices().stream().allMatch(each -> each.project() != node.project());
	}

	private static Optional<TrustByDrop> trusting(ProjectNode node) {
		return node.device().map(device -> new TrustByDrop(node.project(), device));
	}
}
