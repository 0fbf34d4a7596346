// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import org.sealbench.model.CertificateEntry;

/** What certificate entries say. */
public final class CertificateEntries {

	private CertificateEntries() {
	}

	public static boolean isRevoked(CertificateEntry entry) {
		return entry.getRevokedAt() != null && !entry.getRevokedAt().isEmpty();
	}
}
