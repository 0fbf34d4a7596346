// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

/**
 * What one validation may cost at most. Certificates are untrusted input; none of them may keep the validator busy.
 *
 * @param intermediates how many certificates may stand between end entity and anchor, self-issued ones not counted
 * @param steps         how many times an issuer may be tried
 * @param signatures    how many signatures may be verified, those of revocation lists included
 * @param paths         how many complete paths may be checked
 * @param comparisons   how many times a name may be checked against a constraint
 */
public record ValidationLimits(int intermediates, int steps, int signatures, int paths, int comparisons) {

	/** Enough for every graph of certificates that was not built as an attack. */
	public static ValidationLimits standard() {
		return new ValidationLimits(12, 2_000, 250, 100, 250_000);
	}

	/** The same with another bound for the length of the path. */
	public ValidationLimits withIntermediates(int most) {
		return new ValidationLimits(most, steps, signatures, paths, comparisons);
	}
}
