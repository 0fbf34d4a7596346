// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;
import org.sealbench.pki.lint.rule.LintProblem;

/** What lint finds in the certificates of a device's trusted clients, 2620 to 2649. They do not prevent an image. */
public enum TrustedClientFinding implements ProblemCode {
	EXPIRES(2620, "Have the client renew it, import the new certificate, and replace this one with it.",
			LintProblem.EXPIRES),
	NOT_YET_VALID(2621, "Check the clock, or trust another certificate of the client until then.",
			LintProblem.NOT_YET_VALID),
	SIGNATURE(2622, "Have the client get one that is signed with SHA-256, import it, and replace this one with it.",
			LintProblem.SIGNATURE_SHA1, LintProblem.SIGNATURE_BROKEN, LintProblem.AUTHORITY_SHA1_USED),
	KEY(2623, "Have the client get one with RSA 2048 or longer, import it, and replace this one with it.",
			LintProblem.KEY_SHORT, LintProblem.KEY_KIND, LintProblem.KEY_EC_OPCUA, LintProblem.KEY_EXPONENT_EVEN),
	APPLICATION_URI(2624,
			"Have the client get one with its application URI as a URI alternative name, import it, and replace this "
					+ "one with it.",
			LintProblem.APPLICATION_URI_MISSING),
	USAGE(2625, "Choose the certificate that the client uses for OPC UA, or have it get one for that.",
			LintProblem.PURPOSE_MISSING, LintProblem.PURPOSE_WRONG, LintProblem.KEY_USAGE_MISSING,
			LintProblem.KEY_USAGE_WRONG, LintProblem.LEAF_IS_AUTHORITY, LintProblem.AUTHORITY_FLAG_MISSING,
			LintProblem.AUTHORITY_KEY_USAGE),
	OTHER(2626, "{2}"),
	REVOCATION_LIST(2627, "{2}");

	private final CatalogueEntry entry;
	private final Set<LintProblem> found;

	TrustedClientFinding(int number, String remedy, LintProblem... found) {
		this.entry = new CatalogueEntry(number, Severity.WARNING, Category.FINDING, "the trusted client {0}: {1}",
				remedy);
		this.found = EnumSet.noneOf(LintProblem.class);
		this.found.addAll(Arrays.asList(found));
	}

	/** The code that a lint finding has in the certificate of a trusted client. */
	public static TrustedClientFinding of(ProblemCode found) {
		return Arrays.stream(values()).filter(each -> each.found.contains(found)).findFirst().orElse(OTHER);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
