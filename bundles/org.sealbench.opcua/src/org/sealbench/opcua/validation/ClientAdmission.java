// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * Which clients an OPC UA server lets in by their certificates. A device decides by it, and whoever predicts what a
 * device will decide, so that the two cannot differ.
 *
 * @param trust           the clients and CAs that the server trusts, with the revocation lists
 * @param sha1Era         whether it offers a policy of the SHA-1 era; that a certificate fits the policy of a channel
 *                        is checked by {@link org.sealbench.opcua.policy.SecurityPolicyRequirements}
 * @param autoAccept      whether it accepts clients by itself that it only does not trust
 * @param autoAcceptUntil when that ends; empty for no end
 */
public record ClientAdmission(TrustMaterial trust, boolean sha1Era, boolean autoAccept,
		Optional<Instant> autoAcceptUntil) {

	/**
	 * What was decided about a client.
	 *
	 * @param automatic whether it is let in without being trusted
	 */
	public record Decision(CertificateValidationResult verdict, boolean automatic) {
	}

	/**
	 * Decides about a client.
	 *
	 * @param chain          what it presents, its own certificate first
	 * @param applicationUri the URI that it states, once it is known
	 * @param now            the time by the server's clock
	 */
	public Decision decide(List<X509Certificate> chain, Optional<String> applicationUri, Instant now) {
		ApplicationCertificateValidator validator = new ApplicationCertificateValidator(sha1Era);
		CertificateValidationRequest question = new CertificateValidationRequest(chain, trust, now, Optional.empty(),
				Usage.OPCUA_CLIENT, applicationUri);
		CertificateValidationResult verdict = validator.validate(question);
		if (!verdict.lacksTrust() || !acceptsAutomatically(now)) {
			return new Decision(verdict, false);
		}
		CertificateValidationResult second = validator.validate(question.trustingTheCertificate());
		return new Decision(second, second.isGood());
	}

	/**
	 * Whether clients whose certificates a CA issues can be let in at all, as far as the CA decides that.
	 *
	 * @param ca the CA's certificate first, then those above it
	 */
	public CertificateValidationResult decideOnClientsOf(List<X509Certificate> ca, Instant now) {
		return new ApplicationCertificateValidator(sha1Era).validateIssuer(new CertificateValidationRequest(ca, trust,
				now, Optional.empty(), Usage.OPCUA_CLIENT, Optional.empty()));
	}

	private boolean acceptsAutomatically(Instant now) {
		return autoAccept && autoAcceptUntil.map(now::isBefore).orElse(true);
	}
}
