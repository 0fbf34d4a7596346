// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with the question what a change would break, 8310 to 8319. */
public enum ImpactProblem implements ProblemCode {
	NO_ADDRESS_SETTING(8310, Category.USAGE, "''{0}'' is no change of an address", "Use one of: {1}."),
	NOT_WANTED(8311, Category.CANCELLED, "the change was not made", "Nothing was saved.");

	private final CatalogueEntry entry;

	ImpactProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
