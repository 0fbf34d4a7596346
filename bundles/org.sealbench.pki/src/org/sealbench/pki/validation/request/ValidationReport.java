// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * The result of validating a certificate.
 *
 * @param checks     in the order in which they were carried out
 * @param path       from the certificate up to the trust anchor, or as far as it could be built
 * @param revocation which certificate failed the check of revocation, if that failed
 * @param unlisted   the issuers of the path of which there is no revocation list, where that is passed over
 */
public record ValidationReport(List<Check> checks, List<X509Certificate> path, Optional<RevocationFault> revocation,
		List<X509Certificate> unlisted) {

	public ValidationReport {
		checks = List.copyOf(checks);
		path = List.copyOf(path);
		unlisted = List.copyOf(unlisted);
	}

	/** Whether no check failed. The check for a trust anchor is always among them. */
	public boolean isTrusted() {
		return checks.stream().noneMatch(check -> check.result() == Check.Result.FAILED);
	}

	/** The checks that failed. */
	public List<Check> failed() {
		return checks.stream().filter(check -> check.result() == Check.Result.FAILED).toList();
	}
}
