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
import org.sealbench.project.ui.trust.TrustByDrop;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;

/**
 * Devices that are dragged onto another open project are copied into it; one that is dragged onto another device of its
 * project and that device trust each other from then on.
 */
public final class DeviceDropAssistant extends CommonDropAdapterAssistant {

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		getCommonDropAdapter().overrideOperation(DND.DROP_COPY);
		if (!(target instanceof ProjectNode node) || !node.project().isEditable()) {
			return Status.CANCEL_STATUS;
		}
		boolean possible = isCopy(node) || isTrust(node);
		return possible ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	private static boolean isCopy(ProjectNode node) {
		return !dragged().isEmpty() && dragged().stream()
				.allMatch(each -> each instanceof DeviceNode device && device.project() != node.project());
	}

	private static boolean isTrust(ProjectNode node) {
		return node instanceof DeviceNode && !dragged().isEmpty()
				&& dragged().stream().allMatch(each -> each instanceof DeviceNode device
						&& device.project() == node.project() && !device.equals(node));
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		ProjectNode node = (ProjectNode) target;
		// Not in here: dragging must not last until somebody has closed a dialog.
		List<Device> devices = dragged().stream().map(each -> ((DeviceNode) each).object()).toList();
		Shell shell = getShell();
		later(isTrust(node) ? () -> new TrustByDrop(node.project(), ((DeviceNode) node).object()).devices(devices)
				: () -> DeviceCopies.add(shell, node.project(), devices));
		return Status.OK_STATUS;
	}

	private void later(Runnable code) {
		getShell().getDisplay().asyncExec(code);
	}

	private static List<?> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.toList()
				: List.of();
	}
}
