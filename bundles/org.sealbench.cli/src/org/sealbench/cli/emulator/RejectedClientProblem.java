// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of the commands about rejected clients, 8180 to 8189. All are errors. */
public enum RejectedClientProblem implements ProblemCode {
	NOT_REFUSED(8180, Category.USAGE, "the device has not refused a certificate with the fingerprint {0}",
			"List those it refused with ''sealbench emulator rejected {1}'', or say last."),
	NONE_REFUSED(8181, Category.USAGE, "the device has refused no client", "Have the client connect, then try again.");

	private final CatalogueEntry entry;

	RejectedClientProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
