package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.Entries;
import org.sealbench.compiler.certificate.ProjectAuthority;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.project.Project;

/**
 * A CA of the project that can sign: it is in the store {@code ca}, its key is there, and it is not revoked.
 *
 * @param number its number (ID)
 */
record SigningAuthority(int number, Credential credential) {

	/** The CA with a number. */
	static SigningAuthority of(Project project, int number) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		Place place = Place.of(project.certificates().name(number));
		if (entry.getStore() != CertificateStore.CA || !Certificates.isCa(project.certificates().certificate(number))) {
			throw new ProblemException(CertificateProblem.NOT_A_CA.at(place));
		}
		if (Entries.isRevoked(entry)) {
			throw new ProblemException(CertificateProblem.CA_REVOKED.at(place));
		}
		if (!entry.isPrivateKey()) {
			throw new ProblemException(CertificateProblem.CA_WITHOUT_KEY.at(place));
		}
		return new SigningAuthority(number, project.certificates().credential(number));
	}

	/** The CA that signs where none is named. */
	static SigningAuthority standard(Project project, Instant now, Place wanting) throws ProblemException {
		Optional<ProjectAuthority> authority = ProjectAuthority.find(project, now);
		if (authority.isEmpty()) {
			Optional<ProjectAuthority> ahead = ProjectAuthority.ahead(project, now);
			if (ahead.isPresent()) {
				of(project, ahead.get().number()).requireBegun(project, now);
			}
			throw new ProblemException(CertificateProblem.NO_CA.at(wanting));
		}
		return of(project, authority.get().number());
	}

	/** Nothing is signed by a clock that stands before the CA's validity: it would be valid at no time, or not when it is needed. */
	void requireBegun(Project project, Instant now) throws ProblemException {
		Instant begin = certificate().getNotBefore().toInstant();
		if (now.isBefore(begin)) {
			throw new ProblemException(CertificateProblem.CA_AHEAD.at(Place.of(project.certificates().name(number)), begin,
					now.truncatedTo(ChronoUnit.SECONDS), number));
		}
	}

	X509Certificate certificate() {
		return credential.certificate();
	}

	/** As its own certificate is signed where its key can, so that CA 1 signs with SHA-1. */
	SignatureAlgorithm signature() {
		return SignatureAlgorithm.of(certificate())
				.filter(each -> each.fits(certificate().getPublicKey()) && Certificates.isSelfSigned(certificate()))
				.orElseGet(() -> SignatureAlgorithm.forKey(certificate().getPublicKey()));
	}
}
