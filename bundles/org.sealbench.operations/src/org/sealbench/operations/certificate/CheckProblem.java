// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/**
 * What can be wrong with a request to check certificates, to advise on a CA, or to check authenticity, 8260 to 8279.
 * All are errors.
 */
public enum CheckProblem implements ProblemCode {
	FOUND(8260, Category.FINDING, "{0}", "Follow the remedies, or ask for fewer targets or days."),
	WITHIN_NEGATIVE(8261, Category.USAGE, "{0} is no number of days", "Give 0 or more."),
	TARGET_UNKNOWN(8262, Category.USAGE, "there is no target ''{0}''", "Use one of: {1}."),
	COUNT_NEGATIVE(8264, Category.USAGE, "{0} is no number of {1}", "Give 0 or more, up to a million."),
	ISSUER_NOT_FOUND(8265, Category.USAGE, "the CA that it names, {0}, is not in the project",
			"Give its certificate with --ca ID or --ca FILE."),
	ORDER_UNKNOWN(8267, Category.USAGE, "certificates cannot be sorted by ''{0}''",
			"Use one of: id, name, issuer, valid-to, used-as, private-key."),
	NOT_AUTHENTIC(8266, Category.FINDING, "{0}",
			"Do not trust it as a certificate of this CA; take the CA''s certificate from its source, or ask who "
					+ "issued it.");

	private final CatalogueEntry entry;

	CheckProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
