// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request to validate a certificate.
 *
 * @param chain          the certificate, and others that came with it and may be part of a path
 * @param trust          trust anchors, intermediates and revocation lists
 * @param at             the time at which it has to be valid
 * @param host           host name or address that the client connects to
 * @param purpose        what it is to be used for
 * @param applicationUri the URI that the OPC UA application states
 * @param strictness     how much of the profiles for issuing is demanded
 * @param sha1           whether signatures with SHA-1 are allowed where strong algorithms are demanded
 * @param policies       which certificate policies are asked for
 * @param limits         what the validation may cost
 * @param revocation     of which issuers revocation lists are demanded
 */
public record ValidationRequest(List<X509Certificate> chain, TrustMaterial trust, Instant at, Optional<String> host,
		Purpose purpose, Optional<String> applicationUri, Strictness strictness, boolean sha1,
		PolicyRequirements policies, ValidationLimits limits, RevocationDemand revocation) {

	public ValidationRequest {
		chain = List.copyOf(chain);
		if (chain.isEmpty()) {
			throw new IllegalArgumentException("a chain has at least one certificate");
		}
	}

	/** RFC 5280 §6 alone, for any use. */
	public static ValidationRequest of(List<X509Certificate> chain, TrustMaterial trust, Instant at) {
		return new ValidationRequest(chain, trust, at, Optional.empty(), Purpose.ANY, Optional.empty(), Strictness.PATH,
				false, PolicyRequirements.none(), ValidationLimits.standard(), RevocationDemand.EVERY_ISSUER);
	}

	public ValidationRequest forPurpose(Purpose other) {
		return new ValidationRequest(chain, trust, at, host, other, applicationUri, strictness, sha1, policies, limits,
				revocation);
	}

	public ValidationRequest forHost(Optional<String> other) {
		return new ValidationRequest(chain, trust, at, other, purpose, applicationUri, strictness, sha1, policies,
				limits, revocation);
	}

	public ValidationRequest forApplication(Optional<String> uri) {
		return new ValidationRequest(chain, trust, at, host, purpose, uri, strictness, sha1, policies, limits,
				revocation);
	}

	public ValidationRequest as(Strictness other) {
		return new ValidationRequest(chain, trust, at, host, purpose, applicationUri, other, sha1, policies, limits,
				revocation);
	}

	public ValidationRequest allowingSha1(boolean allowed) {
		return new ValidationRequest(chain, trust, at, host, purpose, applicationUri, strictness, allowed, policies,
				limits, revocation);
	}

	public ValidationRequest demanding(PolicyRequirements other) {
		return new ValidationRequest(chain, trust, at, host, purpose, applicationUri, strictness, sha1, other, limits,
				revocation);
	}

	public ValidationRequest within(ValidationLimits other) {
		return new ValidationRequest(chain, trust, at, host, purpose, applicationUri, strictness, sha1, policies, other,
				revocation);
	}

	public ValidationRequest demanding(RevocationDemand other) {
		return new ValidationRequest(chain, trust, at, host, purpose, applicationUri, strictness, sha1, policies,
				limits, other);
	}
}
