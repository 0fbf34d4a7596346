// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can keep the demo from running, 8140 to 8149. All are errors. */
enum DemoProblem implements ProblemCode {
	COPY(8140, Category.BAD_INPUT, "the example plant cannot be copied ({0})",
			"Check the space in the temporary folder."),
	ADDRESSES(8141, Category.BAD_INPUT, "no loopback addresses are free for the example plant''s devices: {0}",
			"End what uses these ports, or give the loopback interface more addresses.");

	private final CatalogueEntry entry;

	DemoProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
