// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Devices that are dragged onto another open project are copied into it. Within a project they stand by name, so that
 * there is nothing to move.
 */
public final class DeviceDropAssistant extends CommonDropAdapterAssistant {

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		getCommonDropAdapter().overrideOperation(DND.DROP_COPY);
		boolean possible = target instanceof ProjectNode node && node.project().isEditable() && !dragged().isEmpty()
				&& dragged().stream()
						.allMatch(each -> each instanceof DeviceNode device && device.project() != node.project());
		return possible ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		OpenProject project = ((ProjectNode) target).project();
		List<Device> devices = dragged().stream().map(each -> ((DeviceNode) each).object()).toList();
		Shell shell = getShell();
		// Not in here: dragging must not last until somebody has closed a dialog.
		shell.getDisplay().asyncExec(() -> DeviceCopies.add(shell, project, devices));
		return Status.OK_STATUS;
	}

	private static List<?> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.toList()
				: List.of();
	}
}
