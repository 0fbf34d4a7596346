// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.constraint.PermittedNames;

/**
 * What a certificate shall contain. It is checked when the certificate is issued.
 *
 * @param commonName   of the subject, 1 to 64 characters
 * @param organization of the subject, up to 64 characters; empty for none
 * @param names        the subject alternative names in the order in which they are written
 * @param notBefore    begin of validity; a certificate stores whole seconds
 * @param notAfter     end of validity, that second included
 * @param signature    how the issuer signs it; has to fit the issuer's key
 * @param crlUrl       where the issuer's revocation list is published (RFC 5280 §4.2.1.13); empty for no address in the
 *                     certificate
 * @param permitted    what a CA may sign names of; for a CA only
 */
public record CertificateProfile(String commonName, String organization, Usage usage,
		List<SubjectAlternativeName> names, Instant notBefore, Instant notAfter, SignatureAlgorithm signature,
		String crlUrl, PermittedNames permitted) {

	public CertificateProfile {
		Objects.requireNonNull(commonName);
		Objects.requireNonNull(organization);
		Objects.requireNonNull(usage);
		names = List.copyOf(names);
		Objects.requireNonNull(notBefore);
		Objects.requireNonNull(notAfter);
		Objects.requireNonNull(signature);
		Objects.requireNonNull(crlUrl);
		Objects.requireNonNull(permitted);
	}

	/** A profile without name constraints. */
	public CertificateProfile(String commonName, String organization, Usage usage, List<SubjectAlternativeName> names,
			Instant notBefore, Instant notAfter, SignatureAlgorithm signature, String crlUrl) {
		this(commonName, organization, usage, names, notBefore, notAfter, signature, crlUrl, PermittedNames.any());
	}

	/** A profile without the address of a revocation list. */
	public CertificateProfile(String commonName, String organization, Usage usage, List<SubjectAlternativeName> names,
			Instant notBefore, Instant notAfter, SignatureAlgorithm signature) {
		this(commonName, organization, usage, names, notBefore, notAfter, signature, "");
	}
}
