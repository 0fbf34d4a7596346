// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Certificates;

/**
 * What a server's certificates have to be like for it to start at all, and so for anybody to connect.
 *
 * @param applicationUri the URI that the server states
 * @param chain          of the server's own certificate
 * @param sha1           of a second one for the policies of the SHA-1 era; empty for none
 * @param offers         what the server offers
 */
public record ServerCertificateRequirements(String applicationUri, List<X509Certificate> chain,
		List<X509Certificate> sha1, Collection<OfferedSecurity> offers) {

	/** The chain that the server presents for a way of securing messages. */
	public List<X509Certificate> chain(OfferedSecurity offer) {
		return offer.isSha1Era() && !sha1.isEmpty() ? sha1 : chain;
	}

	/** Why the server cannot start with them, or nothing if it can. */
	public Optional<String> violation() {
		Optional<String> fault = violation(chain);
		if (fault.isEmpty() && !sha1.isEmpty()) {
			fault = violation(sha1);
		}
		return fault.or(() -> offers.stream().flatMap(each -> each.misfit(chain(each)).stream()).findFirst());
	}

	private Optional<String> violation(List<X509Certificate> each) {
		X509Certificate certificate = each.get(0);
		if (!certificate.getPublicKey().getAlgorithm().equals("RSA")) {
			return Optional
					.of("OPC UA needs an RSA key, and this is a key of " + certificate.getPublicKey().getAlgorithm());
		}
		Optional<String> stated = Certificates.applicationUri(certificate);
		return stated.equals(Optional.of(applicationUri)) ? Optional.empty()
				: Optional.of("its application URI is " + stated.orElse("missing") + " and not " + applicationUri);
	}
}
