// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Accepts in the secure channel exactly the certificate that discovery gave and that was checked: discovery itself is
 * not secured, so the server has to present the same one now.
 */
final class PinnedCertificateValidator implements CertificateValidator {

	private final @Nullable X509Certificate checked;

	/** @param checked {@code null} where there is none, so that none is taken */
	PinnedCertificateValidator(@Nullable X509Certificate checked) {
		this.checked = checked;
	}

	@Override
	public void validateCertificateChain(List<X509Certificate> chain, String applicationUri, String[] hostNames)
			throws UaException {
		if (chain.isEmpty() || !chain.get(0).equals(checked)) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed,
					"the server presents another certificate than when it was asked first");
		}
	}
}
