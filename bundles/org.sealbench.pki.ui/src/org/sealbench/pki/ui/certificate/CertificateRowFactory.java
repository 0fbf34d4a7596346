// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.certificate;

import java.time.Instant;

import org.eclipse.core.runtime.IAdapterFactory;
import org.sealbench.operations.certificate.ListCertificates;
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
		return new ListCertificates().run(project.project(), "", "").result().stream().flatMap(all -> all.stream())
				.filter(each -> each.id() == node.number()).findFirst()
				.map(each -> type.cast(CertificateRow.of(project, each, Instant.now()))).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { CertificateRow.class };
	}
}
