// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of the commands about administrators. All are errors. */
public enum UserProblem implements ProblemCode {
	NEW_PASSWORD_MISSING(8280, Category.USAGE, "no new password is given",
			"Give it with --new-password-file FILE, in SEALBENCH_NEW_PASSWORD, or on a terminal."),
	RECOVERY_KEY_MISSING(8281, Category.ACCESS, "no recovery key is given",
			"Give it with --password-file FILE, in SEALBENCH_PASSWORD, or on a terminal.");

	private final CatalogueEntry entry;

	UserProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
