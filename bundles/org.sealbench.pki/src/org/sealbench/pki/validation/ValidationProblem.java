// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of validating a certificate, 6100 to 6149. All are errors. */
public enum ValidationProblem implements ProblemCode {
	NOT_VALID(6100, Category.FINDING, "the certificate is not valid: {0}", "See the checks that failed."),
	TOO_MANY(6101, Category.BAD_INPUT, "there are {0} certificates to look at, and more than {1} are not",
			"Give only those that belong to the path."),
	USAGE_UNKNOWN(6102, Category.USAGE, "there is no usage ''{0}''", "Use one of: web, opcua, client."),
	PROFILE_UNKNOWN(6103, Category.USAGE, "there is no profile ''{0}''", "Use one of: {1}."),
	POLICY_MALFORMED(6104, Category.USAGE, "''{0}'' is no object identifier",
			"Write numbers with full stops between, such as 2.5.29.32.0.");

	private final CatalogueEntry entry;

	ValidationProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
