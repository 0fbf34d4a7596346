// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can keep a certificate of a project from being used, 1060 to 1079. */
public enum CertificateStateProblem implements ProblemCode {
	WAITING(1060, "the certificate {0} waits for the answer of an outside CA",
			"Write its signing request (''sealbench cert request {1} FILE''), have it signed, and import the answer.");

	private final CatalogueEntry entry;

	CertificateStateProblem(int number, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
