// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What is found where a protected project was changed without a login. */
public enum IntegrityProblem implements ProblemCode {
	CHANGED_WITHOUT_LOGIN(3060, Severity.WARNING, Category.FINDING,
			"it was changed without an administrator''s login: {0}",
			"Look at it with ''sealbench integrity'', then accept or undo it."),
	NO_SUCH_CHANGE(3061, Severity.ERROR, Category.USAGE, "there is no change of ''{0}'' to be accepted or undone",
			"List them with ''sealbench integrity''."),
	CANNOT_UNDO(3062, Severity.ERROR, Category.FINDING, "it cannot be brought back from its seal: {0}",
			"Restore it from version control."),
	UNDECIDED(3063, Severity.ERROR, Category.FINDING, "changes that were made without a login are still undecided: {0}",
			"Accept or undo them first; see ''sealbench integrity''.");

	private final CatalogueEntry entry;

	IntegrityProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
