// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** The project's SHA-256 CA: issues and revokes the certificates of the clients that the demo plays. */
final class DemoCa {

	private final Tools tools;
	private final Project project;
	private final CertificateEntry entry;

	DemoCa(Tools tools, Project project) throws ProblemException {
		this.tools = tools;
		this.project = project;
		this.entry = find(project);
	}

	private static CertificateEntry find(Project project) throws ProblemException {
		for (CertificateEntry each : project.certificates().entries()) {
			boolean sha256 = SignatureAlgorithm.of(project.certificates().certificate(each.getNumber()))
					.filter(SignatureAlgorithm.SHA256_RSA::equals).isPresent();
			if (each.getStore() == CertificateStore.CA && sha256) {
				return each;
			}
		}
		throw new ProblemException(ProjectProblem.NO_CERTIFICATE.at(Place.of("project CA"), 2));
	}

	X509Certificate certificate() throws ProblemException {
		return project.certificates().certificate(entry.getNumber());
	}

	/** The trust of a client that trusts this CA alone. */
	TrustMaterial trust() throws ProblemException {
		return new TrustMaterial(List.of(certificate()), List.of(),
				project.certificates().crls().of(entry.getNumber()).stream().toList());
	}

	/** The certificate of a client, issued by this CA. */
	Credential client(String name, KeyPair key) throws ProblemException {
		return new Credential(key.getPrivate(), List.of(new CertificateIssuer(tools.random()).issue(profile(name),
				key.getPublic(), project.certificates().credential(entry.getNumber())), certificate()));
	}

	/** The certificate of a client that nobody trusts. */
	Credential stranger(String name, KeyPair key) throws ProblemException {
		return new Credential(key.getPrivate(),
				List.of(new CertificateIssuer(tools.random()).selfSigned(profile(name), key)));
	}

	/** Revokes a certificate and issues the revocation list that names it. */
	void revoke(X509Certificate certificate) throws ProblemException {
		Instant now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
		int number = entry.getCrlNumber() + 1;
		X509CRL list = new CrlIssuer().issue(project.certificates().credential(entry.getNumber()),
				BigInteger.valueOf(number), now, now.plus(1, ChronoUnit.DAYS),
				List.of(new Revocation(certificate.getSerialNumber(), now, RevocationReason.KEY_COMPROMISE)));
		entry.setCrlNumber(number);
		project.certificates().crls().set(entry.getNumber(), list);
		project.save();
	}

	private CertificateProfile profile(String name) throws ProblemException {
		Instant from = tools.clock().instant().truncatedTo(ChronoUnit.DAYS);
		return new CertificateProfile(name, "", Usage.OPCUA_CLIENT,
				List.of(SubjectAlternativeName.uri("urn:sealbench:demo:" + name)), from, from.plus(2, ChronoUnit.DAYS),
				SignatureAlgorithm.SHA256_RSA);
	}
}
