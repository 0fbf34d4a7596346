// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.KeyPurposes;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.ValidationLimits;

/**
 * Which certificate to verify, and how.
 *
 * @param certificate number in the project, or a file whose first certificate is meant
 * @param anchors     numbers and files of what is trusted; none means what the project trusts
 * @param chain       files with certificates that may help and are not trusted
 * @param crls        files with revocation lists; if there is any, every issuer's list is needed
 * @param at          the time at which the certificate has to be valid
 * @param host        host name or address that is connected to
 * @param purpose     what it is to be used for; {@link Purpose#SERVER} or {@link Purpose#ANY} where none is given
 * @param strictness  how much of the profiles for issuing is demanded; empty for what suits the purpose and the
 *                    certificate
 * @param sha1        whether signatures with SHA-1 are allowed
 * @param depth       how many certificates may stand between the certificate and the anchor; empty for the usual bound
 */
public record VerifyRequest(String certificate, List<String> anchors, List<Path> chain, List<Path> crls, Instant at,
		Optional<String> host, Optional<Purpose> purpose, Optional<Strictness> strictness, boolean sha1,
		PolicyRequirements policies, Optional<Integer> depth) {

	public VerifyRequest {
		anchors = List.copyOf(anchors);
		chain = List.copyOf(chain);
		crls = List.copyOf(crls);
	}

	/** A request that names a host is about a server. */
	Purpose effectivePurpose() {
		return purpose.orElse(host.isPresent() ? Purpose.SERVER : Purpose.ANY);
	}

	/**
	 * How much of the profiles is demanded where none is given: of a web server what browsers demand, of any other
	 * server or client, and of what a CA issued as one, the profile of RFC 5280, and for OPC UA and everything else
	 * path validation, because many private CAs leave out what a validator does not need.
	 */
	Strictness effectiveStrictness(X509Certificate certificate) {
		return strictness.orElse(switch (effectivePurpose()) {
		case WEB_SERVER -> Strictness.BROWSER;
		case SERVER, CLIENT -> Strictness.FULL_PROFILE;
		case ANY -> isIssuedForTls(certificate) ? Strictness.FULL_PROFILE : Strictness.PATH;
		default -> Strictness.PATH;
		});
	}

	ValidationLimits limits() {
		return depth.map(most -> ValidationLimits.standard().withIntermediates(most))
				.orElseGet(ValidationLimits::standard);
	}

	/** Its content tells: it is not signed with its own key and has an extended key usage (RFC 5280 §4.2.1.12). */
	private static boolean isIssuedForTls(X509Certificate certificate) {
		return !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
				&& KeyPurposes.of(certificate).isPresent();
	}
}
