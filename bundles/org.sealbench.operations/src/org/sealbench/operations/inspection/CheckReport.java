// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.util.List;

import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.operations.CountText;

/**
 * The result of a check.
 *
 * @param certificates    the names of those checked, as findings name them
 * @param revocationLists the names of those checked, as findings name them
 * @param findings        of lint, in the order of the certificates
 */
public record CheckReport(List<String> certificates, List<String> revocationLists, List<Problem> findings) {

	public CheckReport {
		certificates = List.copyOf(certificates);
		revocationLists = List.copyOf(revocationLists);
		findings = List.copyOf(findings);
	}

	/** Whether there is nothing but notes. */
	public boolean isGood() {
		return findings.stream().allMatch(each -> each.severity() == Severity.INFO);
	}

	/** {@code 1 error, 2 warnings and 3 notes in 7 certificates and 2 revocation lists}. */
	public String summary() {
		return CountText.count(count(Severity.ERROR), "error") + ", "
				+ CountText.count(count(Severity.WARNING), "warning") + " and "
				+ CountText.count(count(Severity.INFO), "note") + " in "
				+ CountText.count(certificates.size(), "certificate") + " and "
				+ CountText.count(revocationLists.size(), "revocation list");
	}

	private int count(Severity severity) {
		return (int) findings.stream().filter(each -> each.severity() == severity).count();
	}
}
