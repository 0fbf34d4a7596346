// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;

/**
 * The same certificate with another validity: subject, alternative names and usages are taken over byte by byte.
 *
 * @param old       the certificate that is renewed
 * @param signature how the issuer signs the new one
 */
public record Renewal(X509Certificate old, Instant notBefore, Instant notAfter, SignatureAlgorithm signature) {

	public Renewal {
		Objects.requireNonNull(old);
		Objects.requireNonNull(notBefore);
		Objects.requireNonNull(notAfter);
		Objects.requireNonNull(signature);
	}

	String commonName() {
		return Certificates.commonName(old);
	}

	/** What the rules for issuing check. The subject is not checked again. */
	CertificateProfile profile() {
		Usage usage = Certificates.isCa(old) ? Usage.CA : Certificates.usage(old).orElse(Usage.WEB_SERVER);
		return new CertificateProfile(commonName(), "", usage, List.of(), notBefore, notAfter, signature);
	}

	void check(PublicKey subjectKey, PublicKey signer) throws ProblemException {
		ProfileRules.checkValidity(profile());
		ProfileRules.checkKey(commonName(), subjectKey);
		ProfileRules.checkSigner(profile(), signer);
	}
}
