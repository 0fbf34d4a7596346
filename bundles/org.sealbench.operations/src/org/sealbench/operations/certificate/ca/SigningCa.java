// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.project.Project;

/**
 * A CA of the project that can sign: it is in the store {@code ca}, its key is there, and it is not revoked.
 *
 * @param number its number (ID)
 */
public record SigningCa(CertificateNumber number, Credential credential) {

	/**
	 * The CA with a number.
	 *
	 * @throws ProblemException if there is no such certificate, it is no CA, is revoked, or has no private key here
	 */
	public static SigningCa of(Project project, CertificateNumber number) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		Place place = Place.of(project.certificates().name(number));
		if (entry.getStore() != CertificateStore.CA || !Certificates.isCa(project.certificates().certificate(number))) {
			throw new ProblemException(CertificateProblem.NOT_A_CA.at(place));
		}
		if (CertificateEntries.isRevoked(entry)) {
			throw new ProblemException(CertificateProblem.CA_REVOKED.at(place));
		}
		if (!entry.isPrivateKey()) {
			throw new ProblemException(CertificateProblem.CA_WITHOUT_KEY.at(place));
		}
		return new SigningCa(number, project.certificates().credential(number));
	}

	/**
	 * The CA that signs where none is named.
	 *
	 * @throws ProblemException if the project has no CA that can sign, or its validity has not begun
	 */
	public static SigningCa standard(Project project, Instant now, Place wanting) throws ProblemException {
		Optional<ProjectCa> ca = ProjectCa.find(project, now);
		if (ca.isEmpty()) {
			Optional<ProjectCa> ahead = ProjectCa.notYetValid(project, now);
			if (ahead.isPresent()) {
				of(project, ahead.get().number()).requireBegun(project, now);
			}
			throw new ProblemException(CertificateProblem.NO_CA.at(wanting));
		}
		return of(project, ca.get().number());
	}

	/**
	 * Nothing is signed while the clock is before the CA's validity: it would never be valid, or not when it is needed.
	 *
	 * @throws ProblemException if its validity has not begun
	 */
	public void requireBegun(Project project, Instant now) throws ProblemException {
		Instant begin = certificate().getNotBefore().toInstant();
		if (now.isBefore(begin)) {
			throw new ProblemException(CertificateProblem.CA_AHEAD.at(Place.of(project.certificates().name(number)),
					begin, now.truncatedTo(ChronoUnit.SECONDS), number));
		}
	}

	public X509Certificate certificate() {
		return credential.certificate();
	}

	/**
	 * The algorithm that its own certificate is signed with if its key supports it, so that the project's first CA
	 * signs with SHA-1.
	 */
	public SignatureAlgorithm signature() {
		return SignatureAlgorithm.of(certificate())
				.filter(each -> each.fits(certificate().getPublicKey()) && Certificates.isSelfSigned(certificate()))
				.orElseGet(() -> SignatureAlgorithm.forKey(certificate().getPublicKey()));
	}
}
