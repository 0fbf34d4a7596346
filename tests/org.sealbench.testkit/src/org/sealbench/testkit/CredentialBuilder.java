// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;

/**
 * A certificate with its key for a test, made by the product's own issuer. What is not said is: valid for a month
 * before and after now, a CA for two, so that it is valid for longer than what it signs; no organization; no names; a
 * key of its own, P-256 where that serves.
 */
public final class CredentialBuilder {

	private static final Duration MARGIN = Duration.ofDays(30);
	private static final Duration CA_MARGIN = Duration.ofDays(60);

	private final String commonName;
	private final Usage usage;
	private final CertificateIssuer issuer = new CertificateIssuer(new SecureRandom());
	private String organization = "";
	private List<SubjectAlternativeName> names = List.of();
	private KeyPair key;
	private Instant from;
	private Instant until;
	private SignatureAlgorithm signature;

	private CredentialBuilder(String commonName, Usage usage) {
		this.commonName = commonName;
		this.usage = usage;
		Duration margin = usage == Usage.CA ? CA_MARGIN : MARGIN;
		from = Instant.now().minus(margin);
		until = Instant.now().plus(margin);
	}

	/** A certificate with a common name, for a usage. */
	public static CredentialBuilder of(String commonName, Usage usage) {
		return new CredentialBuilder(commonName, usage);
	}

	public CredentialBuilder organization(String name) {
		organization = name;
		return this;
	}

	/** @param texts such as {@code ip:127.0.0.21} or {@code uri:urn:plc} */
	public CredentialBuilder names(String... texts) {
		names = Stream.of(texts).map(CredentialBuilder::name).toList();
		return this;
	}

	public CredentialBuilder names(List<SubjectAlternativeName> all) {
		names = List.copyOf(all);
		return this;
	}

	public CredentialBuilder key(KeyPair pair) {
		key = pair;
		return this;
	}

	/** The key of an algorithm that belongs to the common name, which is made once in a JVM. */
	public CredentialBuilder key(KeyAlgorithm algorithm) {
		return key(TestKeys.of(algorithm, commonName));
	}

	public CredentialBuilder valid(Instant begin, Instant end) {
		from = begin;
		until = end;
		return this;
	}

	/** How it is signed; without it the usual way for the signer's key. */
	public CredentialBuilder signature(SignatureAlgorithm algorithm) {
		signature = algorithm;
		return this;
	}

	public Credential selfSigned() {
		KeyPair pair = pair();
		try {
			return new Credential(pair.getPrivate(), List.of(issuer.selfSigned(profile(pair.getPublic()), pair)));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The chain holds that of the CA too. */
	public Credential issuedBy(Credential ca) {
		KeyPair pair = pair();
		return new Credential(pair.getPrivate(),
				Stream.concat(Stream.of(certify(pair.getPublic(), ca)), ca.chain().stream()).toList());
	}

	/** A certificate for a key of somebody else. */
	public X509Certificate certify(PublicKey asked, Credential ca) {
		try {
			return issuer.issue(profile(ca.certificate().getPublicKey()), asked, ca);
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	/** OPC UA knows no other keys than RSA; for everything else P-256 is quickest. */
	private KeyPair pair() {
		return key != null ? key
				: usage == Usage.OPCUA ? TestKeys.of(KeyAlgorithm.RSA_2048, commonName)
						: TestKeys.fresh(KeyAlgorithm.P_256);
	}

	private CertificateProfile profile(PublicKey signer) {
		return new CertificateProfile(commonName, organization, usage, names, from, until,
				signature != null ? signature : SignatureAlgorithm.forKey(signer));
	}

	private static SubjectAlternativeName name(String text) {
		try {
			return SubjectAlternativeName.parse(text);
		} catch (ProblemException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
