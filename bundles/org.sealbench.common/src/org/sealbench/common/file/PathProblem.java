// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why a text names no file, 9010 to 9019. All are errors. */
public enum PathProblem implements ProblemCode {
	NO_PATH(9010, Category.USAGE, "it cannot be the name of a file or folder here ({0})",
			"Write it as this system names files; if it has special characters, set LC_ALL=C.UTF-8.");

	private final CatalogueEntry entry;

	PathProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
