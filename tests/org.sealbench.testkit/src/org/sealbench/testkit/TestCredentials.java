// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
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

/**
 * Certificates with keys for tests, valid now, a CA for longer than what it signs. Keys are P-256, as those are made in
 * a millisecond; OPC UA servers get RSA 2048, as their security policies know nothing else.
 */
public final class TestCredentials {

	private TestCredentials() {
	}

	public static Credential ca(String name) {
		return selfSigned(name, Usage.CA);
	}

	/** @param names such as {@code ip:127.0.0.21} */
	public static Credential selfSigned(String name, Usage usage, String... names) {
		return selfSigned(keys(usage), name, usage, names);
	}

	/** A new self-signed certificate for the key of an old one. */
	public static Credential renewed(Credential old, String name, Usage usage, String... names) {
		return selfSigned(new KeyPair(old.certificate().getPublicKey(), old.key()), name, usage, names);
	}

	/** The chain holds the CA's certificate too. */
	public static Credential issued(String name, Usage usage, Credential ca, String... names) {
		try {
			KeyPair keys = keys(usage);
			CertificateProfile profile = profile(name, usage, ca.certificate().getPublicKey(), names);
			X509Certificate made = new CertificateIssuer(new SecureRandom()).issue(profile, keys.getPublic(), ca);
			return new Credential(keys.getPrivate(), List.of(made, ca.certificate()));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Credential selfSigned(KeyPair keys, String name, Usage usage, String... names) {
		try {
			X509Certificate made = new CertificateIssuer(new SecureRandom())
					.selfSigned(profile(name, usage, keys.getPublic(), names), keys);
			return new Credential(keys.getPrivate(), List.of(made));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	private static CertificateProfile profile(String name, Usage usage, PublicKey signer, String... names)
			throws ProblemException {
		List<SubjectAlternativeName> all = new ArrayList<>();
		for (String each : names) {
			all.add(SubjectAlternativeName.parse(each));
		}
		Instant now = Instant.now();
		Duration margin = Duration.ofDays(usage == Usage.CA ? 60 : 30);
		return new CertificateProfile(name, "", usage, all, now.minus(margin), now.plus(margin),
				SignatureAlgorithm.forKey(signer));
	}

	private static KeyPair keys(Usage usage) {
		try {
			boolean rsa = usage == Usage.OPCUA;
			KeyPairGenerator generator = KeyPairGenerator.getInstance(rsa ? "RSA" : "EC");
			generator.initialize(rsa ? 2048 : 256);
			return generator.generateKeyPair();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
