// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.sealbench.common.Texts;

/**
 * Whether a certificate was really issued by a CA: the two key identifiers compared (RFC 5280 §4.2.1.1 and §4.2.1.2),
 * and the signature, which alone proves it.
 *
 * @param authorityKeyIdentifier of the certificate: upper-case hexadecimal with colons; empty if it has none
 * @param subjectKeyIdentifier   of the CA, likewise
 * @param named                  whether the certificate's issuer is the CA's subject
 * @param signed                 whether the CA's key made the certificate's signature
 * @param mayIssue               whether the CA says that it is one
 */
public record Authenticity(X509Certificate certificate, X509Certificate ca, Optional<String> authorityKeyIdentifier,
		Optional<String> subjectKeyIdentifier, boolean named, boolean signed, boolean mayIssue) {

	private static final Texts TEXTS = Texts.beside(Authenticity.class);

	/** Compares and verifies. A self-signed certificate may be checked against itself. */
	public static Authenticity of(X509Certificate certificate, X509Certificate ca) {
		boolean itself = Arrays.equals(Certificates.der(certificate), Certificates.der(ca));
		return new Authenticity(certificate, ca,
				Certificates.authorityKeyIdentifier(certificate).map(Authenticity::hex),
				Certificates.subjectKeyIdentifier(ca).map(Authenticity::hex),
				certificate.getIssuerX500Principal().equals(ca.getSubjectX500Principal()),
				Signatures.verifies(certificate, ca.getPublicKey()), itself || Certificates.isCa(ca));
	}

	/** Whether both identifiers are there and equal. */
	public boolean identifiersAgree() {
		return authorityKeyIdentifier.isPresent() && authorityKeyIdentifier.equals(subjectKeyIdentifier);
	}

	/** Whether both identifiers are there and differ. */
	public boolean identifiersDiffer() {
		return authorityKeyIdentifier.isPresent() && subjectKeyIdentifier.isPresent() && !identifiersAgree();
	}

	/** Whether the signature proves it and nothing contradicts it; a missing identifier does not. */
	public boolean isAuthentic() {
		return signed && named && mayIssue && !identifiersDiffer();
	}

	/** The result as one clause. */
	public String verdict() {
		if (!signed) {
			return identifiersAgree() ? TEXTS.get("verdict.identifiersOnly") : TEXTS.get("verdict.notSigned");
		}
		if (!mayIssue) {
			return TEXTS.get("verdict.noCa");
		}
		if (!named) {
			return TEXTS.get("verdict.otherIssuer");
		}
		if (identifiersDiffer()) {
			return TEXTS.get("verdict.identifiersDiffer");
		}
		return identifiersAgree() ? TEXTS.get("verdict.authentic") : TEXTS.get("verdict.identifierMissing");
	}

	private static String hex(byte[] identifier) {
		return HexFormat.ofDelimiter(":").withUpperCase().formatHex(identifier);
	}
}
