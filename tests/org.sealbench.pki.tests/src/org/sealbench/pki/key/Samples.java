// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;

/** Keys and certificates for tests. RSA keys are made once for all tests of a run: they are slow and never changed. */
public final class Samples {

	public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
	public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
	public static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");
	public static final SecureRandom RANDOM = new SecureRandom();

	public static final KeyPair RSA = key(KeyAlgorithm.RSA_2048);
	public static final KeyPair OTHER_RSA = key(KeyAlgorithm.RSA_2048);

	private Samples() {
	}

	public static KeyPair key(KeyAlgorithm algorithm) {
		try {
			return algorithm.generate(RANDOM);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	public static KeyPair ec() {
		return key(KeyAlgorithm.P_256);
	}

	public static CertificateProfile profile(String commonName, Usage usage, SignatureAlgorithm signature,
			String... names) throws ProblemException {
		List<SubjectAlternativeName> parsed = new ArrayList<>();
		for (String name : names) {
			parsed.add(SubjectAlternativeName.parse(name));
		}
		return new CertificateProfile(commonName, "Plant", usage, parsed, FROM, UNTIL, signature);
	}

	public static CertificateProfile within(CertificateProfile profile, Instant from, Instant until) {
		return new CertificateProfile(profile.commonName(), profile.organization(), profile.usage(), profile.names(),
				from, until, profile.signature());
	}

	/** A CA with an RSA key. */
	public static Credential rsaCa() throws ProblemException {
		X509Certificate certificate = issuer().selfSigned(profile("RSA CA", Usage.CA, SignatureAlgorithm.SHA256_RSA),
				RSA);
		return new Credential(RSA.getPrivate(), List.of(certificate));
	}

	/** A CA with a new P-256 key. */
	public static Credential ecCa(String commonName) throws ProblemException {
		KeyPair key = ec();
		X509Certificate certificate = issuer()
				.selfSigned(profile(commonName, Usage.CA, SignatureAlgorithm.SHA256_ECDSA), key);
		return new Credential(key.getPrivate(), List.of(certificate));
	}

	/** A certificate of a CA with a P-256 key. */
	public static Credential issued(Credential ca, String commonName, Usage usage, String... names)
			throws ProblemException {
		KeyPair key = ec();
		X509Certificate certificate = issuer().issue(
				profile(commonName, usage, SignatureAlgorithm.forKey(ca.certificate().getPublicKey()), names),
				key.getPublic(), ca);
		return new Credential(key.getPrivate(), List.of(certificate, ca.certificate()));
	}

	public static CertificateIssuer issuer() {
		return new CertificateIssuer(RANDOM);
	}
}
