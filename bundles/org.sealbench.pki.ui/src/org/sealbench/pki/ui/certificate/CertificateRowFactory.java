// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.certificate;

import org.eclipse.core.runtime.IAdapterFactory;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Adapts a certificate below a device in the navigator to the row of the certificate manager, once the project can be
 * changed.
 */
public final class CertificateRowFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object object, Class<T> type) {
		CertificateNode node = (CertificateNode) object;
		OpenProject project = node.project();
		if (type != CertificateRow.class || !project.project().access().isOpen()) {
			return null;
		}
		return CertificateRow.find(project, node.number()).map(type::cast).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { CertificateRow.class };
	}
}
