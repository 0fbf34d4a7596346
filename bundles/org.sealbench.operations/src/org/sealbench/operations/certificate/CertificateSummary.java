// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;

/**
 * A certificate in a list, as the certificate manager shows it.
 *
 * @param device  name of the device that it was created for, or the empty string
 * @param revoked whether its CA revoked it
 */
public record CertificateSummary(CertificateNumber id, CertificateStore store, String commonName, String subject,
		String issuer, Instant notBefore, Instant notAfter, List<String> usedAs, boolean privateKey,
		String fingerprintSha256, String device, boolean revoked) {

	public CertificateSummary {
		usedAs = List.copyOf(usedAs);
	}

	/**
	 * Its state at a time.
	 *
	 * @param warnDays days before its end from which on it counts as ending
	 */
	public CertificateState state(Instant at, int warnDays) {
		if (revoked) {
			return CertificateState.REVOKED;
		}
		if (at.isAfter(notAfter)) {
			return CertificateState.EXPIRED;
		}
		if (at.isBefore(notBefore)) {
			return CertificateState.NOT_YET_VALID;
		}
		return Duration.between(at, notAfter).toDays() < warnDays ? CertificateState.EXPIRES : CertificateState.VALID;
	}
}
