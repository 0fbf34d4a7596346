// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can go wrong when several people save one project, or its disk fails. All are errors. */
public enum SavingProblem implements ProblemCode {
	UNFINISHED(1080, Category.BAD_INPUT,
			"the change is done, but the files could not all be moved to their places ({0})",
			"Mend what keeps them from it and open the project again, which finishes the change."),
	BUSY(1081, Category.BAD_INPUT, "it is saved again and again while it is read",
			"Try again when the other program is done."),
	FOLDER_GONE(1082, Category.BAD_INPUT, "the project''s folder is no longer there",
			"Bring the folder back; nothing was written."),
	OCCUPIED(1083, Category.BAD_INPUT, "{0} has this project open",
			"Look at it read-only, or wait until it is closed there."),
	NO_PLACE(1084, Category.BAD_INPUT, "it cannot be saved: {0}",
			"Put a file of the project in its place; nothing was changed.");

	private final CatalogueEntry entry;

	SavingProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
