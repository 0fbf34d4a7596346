// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;

/** Whether the certificate of an outside CA is what was asked for. */
public final class CaResponseRules {

	private CaResponseRules() {
	}

	/**
	 * The warnings about it; throws where it cannot replace the placeholder.
	 *
	 * @throws ProblemException if the certificate cannot be used where the placeholder is
	 */
	public static List<Problem> check(Project project, CaResponse answer, Instant now) throws ProblemException {
		X509Certificate certificate = answer.certificate();
		Optional<Device> device = project.device(answer.entry().getDevice());
		Place place = Place.of(project.certificates().name(answer.entry().getNumber()));
		if (device.isPresent() && !device.get().isGlobalSecurity()) {
			throw new ProblemException(CertificateProblem.ONLY_SELF_SIGNED.at(place, device.get().getName()));
		}
		X509Certificate asked = project.certificates().certificate(answer.entry().getNumber());
		Optional<String> fault = fault(certificate, asked, now);
		if (fault.isPresent()) {
			throw new ProblemException(
					CertificateProblem.ANSWER_REFUSED.at(Place.of(Certificates.commonName(certificate)),
							project.certificates().name(answer.entry().getNumber()), fault.get()));
		}
		List<String> missing = Certificates.names(asked).stream()
				.filter(each -> !Certificates.names(certificate).contains(each)).map(SubjectAlternativeName::toString)
				.toList();
		return missing.isEmpty() ? List.of()
				: List.of(CertificateProblem.NOT_CONFIRMED.at(place, String.join(", ", missing)));
	}

	private static Optional<String> fault(X509Certificate certificate, X509Certificate asked, Instant now) {
		if (now.isAfter(certificate.getNotAfter().toInstant())) {
			return Optional.of("it was valid until " + certificate.getNotAfter().toInstant());
		}
		if (Certificates.isCa(certificate) != Certificates.isCa(asked)) {
			return Optional.of(Certificates.isCa(certificate) ? "it is a certification authority"
					: "it is no certification authority");
		}
		Optional<Usage> wanted = Certificates.usage(asked);
		Optional<Usage> given = Certificates.usage(certificate);
		boolean differs = wanted.isPresent() && given.isPresent() && wanted.get() != given.get()
				&& given.get() != Usage.LINK && given.get() != Usage.OPCUA;
		return differs ? Optional.of("it is for " + given.get().title() + " and not for " + wanted.get().title())
				: Optional.empty();
	}
}
