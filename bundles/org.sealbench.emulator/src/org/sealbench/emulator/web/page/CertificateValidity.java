// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.sealbench.pki.Certificates;

/**
 * Checks the device's clock against the validity of its certificate (RFC 5280 section 4.1.2.5, both ends inclusive).
 */
public record CertificateValidity(X509Certificate certificate, InstantSource clock) {

	/** What the device shows while its clock is outside the validity. */
	public Optional<String> warning() {
		Instant now = clock.instant();
		Instant from = certificate.getNotBefore().toInstant();
		Instant until = certificate.getNotAfter().toInstant();
		if (!now.isBefore(from) && !now.isAfter(until)) {
			return Optional.empty();
		}
		return Optional
				.of("the device's clock (%s) is outside the validity of its certificate %s (%s to %s): set the clock"
						.formatted(now.truncatedTo(ChronoUnit.SECONDS), Certificates.commonName(certificate), from,
								until));
	}
}
