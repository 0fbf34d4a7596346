// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why a text cannot be a secret, 9001 to 9009. All are errors. */
public enum SecretProblem implements ProblemCode {
	TOO_LONG(9001, Category.USAGE, "it has more than {0} characters, the most that a password may have",
			"Choose a shorter one."),
	CHARACTER(9002, Category.USAGE, "it contains {0}, which cannot be typed everywhere",
			"Use letters, digits, punctuation, symbols and spaces."),
	EMPTY(9003, Category.USAGE, "it is empty", "Give one of at least one character.");

	private final CatalogueEntry entry;

	SecretProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
