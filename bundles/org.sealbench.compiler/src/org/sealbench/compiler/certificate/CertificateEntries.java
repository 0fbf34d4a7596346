// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import org.sealbench.model.CertificateEntry;

/** Reads the attributes of certificate entries. */
public final class CertificateEntries {

	private CertificateEntries() {
	}

	public static boolean isRevoked(CertificateEntry entry) {
		return entry.getRevokedAt() != null && !entry.getRevokedAt().isEmpty();
	}
}
