// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trust;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why some cannot be made to trust each other; 8610 to 8619. */
public enum TrustProblem implements ProblemCode {
	UNKNOWN(8610, Category.USAGE, "the project knows no device and no client {0}", "Use one of: {1}."),
	OFF(8611, Category.FINDING, "its OPC UA server is off", "Switch it on and compile."),
	NOT_MADE(8612, Category.FINDING, "it has no certificate that others could trust yet",
			"Compile, which makes it, and try again."),
	NO_DEVICE(8613, Category.USAGE, "only devices keep a list of whom they trust, and {0} is none",
			"Name a device first."),
	TOO_FEW(8614, Category.USAGE, "trust takes two at least", "Name two devices, or a device and a client.");

	private final CatalogueEntry entry;

	TrustProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
