// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What a merge leaves to the user. */
public enum MergeProblem implements ProblemCode {
	BOTH_CHANGED(8290, Category.FINDING, "both branches changed it: it was {0}, is {1} here and {2} there",
			"What is here stays in the file: change it in Sealbench if need be, then ''git add'' the file.");

	private final CatalogueEntry entry;

	MergeProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
