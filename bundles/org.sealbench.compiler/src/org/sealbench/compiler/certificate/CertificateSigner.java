// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;

/** Signs new certificates with the plant's settings, by a CA within its validity or by their own keys. */
final class CertificateSigner {

	private final IssuanceSettings settings;
	private final Instant now;
	private final CertificateIssuer issuer;

	CertificateSigner(IssuanceSettings settings, Instant now, SecureRandom random) {
		this.settings = settings;
		this.now = now;
		this.issuer = new CertificateIssuer(random);
	}

	X509Certificate selfSigned(String commonName, Usage usage, List<SubjectAlternativeName> names, KeyPair key)
			throws ProblemException {
		return issuer.selfSigned(new CertificateProfile(commonName, settings.organization(), usage, names,
				IssuanceSettings.notBefore(now), settings.notAfter(now, usage),
				SignatureAlgorithm.forKey(key.getPublic())), key);
	}

	X509Certificate signed(String commonName, Usage usage, List<SubjectAlternativeName> names, KeyPair key,
			ProjectCa signingCa, Credential ca) throws ProblemException {
		Instant from = ca.certificate().getNotBefore().toInstant();
		Instant until = ca.certificate().getNotAfter().toInstant();
		Instant notBefore = IssuanceSettings.notBefore(now);
		Instant notAfter = settings.notAfter(now, usage);
		return issuer.issue(new CertificateProfile(commonName, settings.organization(), usage, names,
				notBefore.isBefore(from) ? from : notBefore, notAfter.isAfter(until) ? until : notAfter,
				SignatureAlgorithm.forKey(ca.certificate().getPublicKey()), settings.crlUrl(signingCa.number())),
				key.getPublic(), ca);
	}
}
