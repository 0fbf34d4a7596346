// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;

/**
 * Asks the validator as a strict client that was given all lists does (RFC 5280 §6, RFC 9525, OPC 10000-4 §6.1.3).
 */
final class ServerTrustCheck {

	private final CertificateValidator validator = new CertificateValidator();

	/** As {@link #report}, the checks alone. */
	public List<Check> check(List<X509Certificate> chain, TrustMaterial trust, Instant at, String hostOrIpOrNull,
			Usage usage, Optional<String> expectedApplicationUri) {
		return report(chain, trust, at, hostOrIpOrNull, usage, expectedApplicationUri).checks();
	}

	/**
	 * All checks and the path.
	 *
	 * @param chain                  what the server presents, its own certificate first; the others may help to build a
	 *                               path
	 * @param at                     the time by the client's clock
	 * @param hostOrIpOrNull         what the client connects to; without it the host name is not checked
	 * @param usage                  what the certificate is to be used for
	 * @param expectedApplicationUri the URI that the OPC UA application states
	 */
	public ValidationReport report(List<X509Certificate> chain, TrustMaterial trust, Instant at, String hostOrIpOrNull,
			Usage usage, Optional<String> expectedApplicationUri) {
		return validator.validate(ValidationRequest.of(chain, trust, at).forHost(Optional.ofNullable(hostOrIpOrNull))
				.forPurpose(Purpose.of(usage)).forApplication(expectedApplicationUri));
	}
}
