// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/** Chooses who signs: a certificate that was named, else the one of this station. */
final class EvidenceSigner {

	private static final int DIGITAL_SIGNATURE = 0;

	private EvidenceSigner() {
	}

	/** @param number of a certificate whose key is in the project; 0 for this station's */
	static Credential of(Project project, CertificateNumber number, Instant now) throws ProblemException {
		if (number.isNone()) {
			Credential station = project.localClient().read().orElseThrow(() -> new ProblemException(
					EvidenceProblem.NO_SIGNER.at(Place.of("project " + project.plant().getName()))));
			require(station.certificate(), "certificate of this station", now);
			return station;
		}
		Place place = Place.of(project.certificates().name(number));
		CertificateEntry entry = project.certificates().entry(number);
		if (CertificateEntries.isRevoked(entry)) {
			throw new ProblemException(EvidenceProblem.SIGNER_UNFIT.at(place, "it is revoked"));
		}
		if (!entry.isPrivateKey()) {
			throw new ProblemException(EvidenceProblem.SIGNER_UNFIT.at(place, "its key is not in the project"));
		}
		require(project.certificates().certificate(number), project.certificates().name(number), now);
		project.access().requireOpen();
		Credential key = project.certificates().credential(number);
		return new Credential(key.key(), project.certificates().chain(number));
	}

	private static void require(X509Certificate certificate, String name, Instant now) throws ProblemException {
		Optional<String> fault = Optional.empty();
		boolean[] usage = certificate.getKeyUsage();
		if (Certificates.isCa(certificate)) {
			fault = Optional.of("it is a CA, which signs certificates and lists alone");
		} else if (usage != null && !usage[DIGITAL_SIGNATURE]) {
			fault = Optional.of("its key usage allows no signatures");
		} else if (now.isBefore(certificate.getNotBefore().toInstant())
				|| now.isAfter(certificate.getNotAfter().toInstant())) {
			fault = Optional.of("it is not valid now");
		}
		if (fault.isPresent()) {
			throw new ProblemException(EvidenceProblem.SIGNER_UNFIT.at(Place.of(name), fault.get()));
		}
	}
}
