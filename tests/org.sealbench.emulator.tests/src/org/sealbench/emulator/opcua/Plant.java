// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/** A certification authority with everything that it issued for one test class. */
public final class Plant {

	public static final Instant NOW = Instant.now().minusSeconds(60);
	public static final String DEVICE_URI = "urn:sealbench:test:device";
	static final String CLIENT_URI = "urn:sealbench:test:client";

	private final CertificateIssuer issuer = new CertificateIssuer(new SecureRandom());
	private final SignatureAlgorithm algorithm;
	private final Credential ca;

	public Plant(String name) throws ProblemException {
		this(name, SignatureAlgorithm.SHA256_RSA);
	}

	/** A plant whose certificates are all signed with an algorithm. */
	Plant(String name, SignatureAlgorithm algorithm) throws ProblemException {
		this.algorithm = algorithm;
		KeyPair key = key();
		ca = new Credential(key.getPrivate(),
				List.of(issuer.selfSigned(profile(name, Usage.CA, NOW.plus(Duration.ofDays(3650)), List.of()), key)));
	}

	Credential ca() {
		return ca;
	}

	public X509Certificate caCertificate() {
		return ca.certificate();
	}

	/** A server certificate for addresses ({@code 127.0.0.11}) and names. */
	public Credential server(String... hosts) throws ProblemException {
		List<SubjectAlternativeName> names = new ArrayList<>();
		names.add(SubjectAlternativeName.uri(DEVICE_URI));
		for (String host : hosts) {
			boolean address = Character.isDigit(host.charAt(0)) || host.indexOf(':') >= 0;
			names.add(address ? SubjectAlternativeName.ip(host) : SubjectAlternativeName.dns(host));
		}
		return issue("device", Usage.OPCUA, NOW.plus(Duration.ofDays(365)), names);
	}

	public Credential client(String name) throws ProblemException {
		return client(name, NOW.plus(Duration.ofDays(365)));
	}

	Credential client(String name, Instant until) throws ProblemException {
		return issue(name, Usage.OPCUA_CLIENT, until, List.of(SubjectAlternativeName.uri(CLIENT_URI)));
	}

	Credential webServer(String name) throws ProblemException {
		return issue(name, Usage.WEB_SERVER, NOW.plus(Duration.ofDays(365)),
				List.of(SubjectAlternativeName.uri(CLIENT_URI)));
	}

	public Credential selfSignedClient(String name) throws ProblemException {
		KeyPair key = key();
		return new Credential(key.getPrivate(), List.of(issuer.selfSigned(profile(name, Usage.OPCUA_CLIENT,
				NOW.plus(Duration.ofDays(365)), List.of(SubjectAlternativeName.uri(CLIENT_URI))), key)));
	}

	public X509CRL list(Credential... revoked) throws ProblemException {
		return new CrlIssuer().issue(ca, BigInteger.ONE, NOW.minus(Duration.ofHours(12)),
				NOW.plus(Duration.ofDays(3000)),
				Arrays.stream(revoked).map(each -> new Revocation(each.certificate().getSerialNumber(),
						NOW.minusSeconds(600), RevocationReason.KEY_COMPROMISE)).toList());
	}

	/** Signs what a PKCS#10 request asks for, as far as a device's certificate goes: key and application URI. */
	public X509Certificate sign(byte[] request) throws Exception {
		SubjectPublicKey asked = SubjectPublicKey.of(request);
		return certify(asked.key(), DEVICE_URI);
	}

	/** A server certificate for a key. */
	public X509Certificate certify(PublicKey key, String uri) throws ProblemException {
		return certify(key, uri, Usage.OPCUA);
	}

	/** A certificate for a key with any usage. */
	public X509Certificate certify(PublicKey key, String uri, Usage usage) throws ProblemException {
		return issuer.issue(
				profile("pushed", usage, NOW.plus(Duration.ofDays(365)),
						List.of(SubjectAlternativeName.uri(uri), SubjectAlternativeName.ip(TestDevice.ADDRESS))),
				key, ca);
	}

	private Credential issue(String name, Usage usage, Instant until, List<SubjectAlternativeName> names)
			throws ProblemException {
		KeyPair key = key();
		X509Certificate certificate = issuer.issue(profile(name, usage, until, names), key.getPublic(), ca);
		return new Credential(key.getPrivate(), List.of(certificate, ca.certificate()));
	}

	private CertificateProfile profile(String name, Usage usage, Instant until, List<SubjectAlternativeName> names) {
		return new CertificateProfile(name, "Test", usage, names, NOW.minus(Duration.ofDays(1)), until, algorithm);
	}

	private static KeyPair key() {
		return KeyPairFactory.onAllCores().generate(List.of(KeyAlgorithm.RSA_2048), new NullProgressMonitor()).get(0);
	}
}
