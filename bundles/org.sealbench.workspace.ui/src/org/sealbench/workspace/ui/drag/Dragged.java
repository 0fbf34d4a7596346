// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.drag;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.sealbench.workspace.ui.node.CertificateReference;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * What is dragged: devices and certificates of the workbench, or files of another program.
 *
 * @param areFiles whether it is files, the names of which may be known only when they are dropped
 * @param files    their names as the other program gave them: not every one has to be a path here
 */
public record Dragged(List<DeviceNode> devices, List<CertificateReference> certificates, boolean areFiles,
		List<String> files) {

	public Dragged {
		devices = List.copyOf(devices);
		certificates = List.copyOf(certificates);
		files = List.copyOf(files);
	}

	/** The kinds of data that it can be. */
	public static Transfer[] transfers() {
		return new Transfer[] { LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance() };
	}

	/**
	 * Looks at what hovers, or was dropped.
	 *
	 * @param type its kind
	 * @param data what was dropped; null while it hovers
	 */
	public static Dragged of(TransferData type, Object data) {
		if (FileTransfer.getInstance().isSupportedType(type)) {
			return new Dragged(List.of(), List.of(), true, data instanceof String[] names ? List.of(names) : List.of());
		}
		List<?> selected = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection all
				? all.toList()
				: List.of();
		List<DeviceNode> devices = selected.stream().filter(DeviceNode.class::isInstance).map(DeviceNode.class::cast)
				.toList();
		List<CertificateReference> certificates = selected.stream().filter(CertificateReference.class::isInstance)
				.map(CertificateReference.class::cast).toList();
		// What is selected besides is nothing that anybody means to drop.
		return devices.size() + certificates.size() < selected.size()
				? new Dragged(List.of(), List.of(), false, List.of())
				: new Dragged(devices, certificates, false, List.of());
	}

	/** Whether all of it is of one project; files are of none. */
	public boolean isOf(OpenProject project) {
		return Stream
				.concat(devices.stream().map(DeviceNode::project), certificates.stream().map(each -> each.project()))
				.allMatch(project::equals);
	}

	/** Whether there is nothing in it. */
	public boolean isEmpty() {
		return devices.isEmpty() && certificates.isEmpty() && !areFiles;
	}
}
