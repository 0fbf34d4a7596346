// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What is due and cannot be renewed in passing, 8760 to 8769. */
public enum ForecastProblem implements ProblemCode {
	CA_DUE(8760, "the CA ends at {0}, and whoever trusts it has to get the next one first",
			"Renew it when its partners are ready (''sealbench cert renew {1}'')."),
	FOREIGN_DUE(8761, "it ends at {0}, and its issuer is not in the project",
			"Get a new one from its owner, import it, and let it take over (''sealbench cert replace {1} "
					+ "--with ID'')."),
	FRESH(8762, Severity.INFO, "it ends at {0}, and another one would hardly hold longer, so it stays",
			"Name fewer days, or let new certificates hold longer (''sealbench project set'').");

	private final CatalogueEntry entry;

	ForecastProblem(int number, String message, String remedy) {
		this(number, Severity.WARNING, message, remedy);
	}

	ForecastProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
