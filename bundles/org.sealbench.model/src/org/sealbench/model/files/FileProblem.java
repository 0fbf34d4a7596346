// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a model file. */
public enum FileProblem implements ProblemCode {
	DAMAGED(1001, "the file is damaged ({0})", "Restore it from version control, or correct that line."),
	NEWER_FORMAT(1002, "it has format version {0}, and this Sealbench reads up to {1}",
			"Open it with a newer Sealbench."),
	NO_VERSION(1003, "it has no format version", "Restore it from version control."),
	WRONG_CONTENT(1004, "it holds a {0} where a {1} belongs", "Restore it from version control.");

	private final CatalogueEntry entry;

	FileProblem(int number, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, Category.BAD_INPUT, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
