// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What lint finds in the certificates that a device uses, 2600 to 2619. They do not prevent an image. */
public enum CertificateFinding implements ProblemCode {
	CERTIFICATE(2600, "the certificate {0}: {1}", "{2}"), REVOCATION_LIST(2601, "the CA {0}: {1}", "{2}");

	private final CatalogueEntry entry;

	CertificateFinding(int number, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.WARNING, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
