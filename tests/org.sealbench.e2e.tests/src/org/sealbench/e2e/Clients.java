// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
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
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.project.Project;

/** Certificates of OPC UA clients, made with the project's CA 2 or without it. */
final class Clients {

	private static final CertificateNumber CA = CertificateNumber.of(2);
	private static final SecureRandom RANDOM = new SecureRandom();

	private Clients() {
	}

	static Credential member(Path project, String name) throws ProblemException {
		KeyPair key = key();
		try (Project open = open(project)) {
			Credential ca = open.certificates().credential(CA);
			return new Credential(key.getPrivate(),
					List.of(new CertificateIssuer(RANDOM).issue(profile(name), key.getPublic(), ca), ca.certificate()));
		}
	}

	/** What CA 2 makes of a server's signing request. */
	static X509Certificate server(Path project, ReceivedRequest request) throws ProblemException {
		Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS);
		try (Project open = open(project)) {
			return new CertificateIssuer(RANDOM).issue(
					new CertificateProfile(request.commonName(), request.organization(), Usage.OPCUA, request.names(),
							from, from.plus(40, ChronoUnit.DAYS), SignatureAlgorithm.SHA256_RSA),
					request.key(), open.certificates().credential(CA));
		}
	}

	static Credential stranger(String name) throws ProblemException {
		KeyPair key = key();
		return new Credential(key.getPrivate(), List.of(new CertificateIssuer(RANDOM).selfSigned(profile(name), key)));
	}

	/** Revokes a certificate in the project; devices hear of it with the next download. */
	static void revoke(Path project, Credential client) throws ProblemException {
		try (Project open = open(project)) {
			Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
			int number = open.certificates().entry(CA).getCrlNumber() + 1;
			open.certificates().entry(CA).setCrlNumber(number);
			open.certificates().crls().set(CA,
					new CrlIssuer().issue(open.certificates().credential(CA), BigInteger.valueOf(number), now,
							now.plus(1, ChronoUnit.DAYS), List.of(new Revocation(client.certificate().getSerialNumber(),
									now, RevocationReason.KEY_COMPROMISE))));
			open.save();
		}
	}

	private static Project open(Path project) throws ProblemException {
		Project open = Project.open(project);
		open.access().login(Sealbench.USER, Sealbench.PASSWORD.toCharArray());
		return open;
	}

	private static KeyPair key() {
		return new KeyPairFactory(1).generate(List.of(KeyAlgorithm.RSA_2048), new NullProgressMonitor()).get(0);
	}

	private static CertificateProfile profile(String name) throws ProblemException {
		Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS);
		return new CertificateProfile(name, "", Usage.OPCUA_CLIENT,
				List.of(SubjectAlternativeName.uri("urn:test:" + name)), from, from.plus(2, ChronoUnit.DAYS),
				SignatureAlgorithm.SHA256_RSA);
	}
}
