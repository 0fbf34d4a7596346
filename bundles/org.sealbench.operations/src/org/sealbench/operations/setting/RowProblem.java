// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with rows that are pasted from a spreadsheet, 8665 to 8669. */
public enum RowProblem implements ProblemCode {
	REFUSED(8665, "{0}",
			"Correct the cell where the rows come from, copy the rows again and paste them: none of them was taken.");

	private final CatalogueEntry entry;

	RowProblem(int number, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, Category.BAD_INPUT, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
