// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What connections made for real have shown; 8708 and 8709. */
public enum TrialProblem implements ProblemCode {
	REFUSED(8708, Severity.ERROR, "{0} does not connect to it: {1}",
			"See what is wrong (''sealbench explain {3} {2}'', ''sealbench connect {2}''), and do it again."),
	NO_ANSWER(8709, Severity.WARNING, "it was not shown that {0} connects to it: {1}",
			"Make sure that this station reaches {2}, and try it (''sealbench connect {2}'').");

	private final CatalogueEntry entry;

	TrialProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
