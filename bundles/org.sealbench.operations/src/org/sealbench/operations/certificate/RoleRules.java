// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.LocalAvailability;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.OfferedPolicies;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateStateProblem;

/** Whether a device may use a certificate as something: the rules of stores, purpose, key and validity. */
final class RoleRules {

	private final Project project;
	private final Instant now;

	RoleRules(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	/** Why not; empty if it may. */
	Optional<Problem> obstacle(CertificateNumber number, Device device, CertificateRole role) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		X509Certificate certificate = project.certificates().certificate(number);
		Place place = Place.of(project.certificates().name(number));
		if (entry.isWaiting()) {
			return Optional.of(CertificateStateProblem.WAITING.at(place, project.certificates().name(number), number));
		}
		if (CertificateEntries.isRevoked(entry)) {
			return Optional.of(CertificateProblem.REVOKED.at(place));
		}
		if (now.isAfter(certificate.getNotAfter().toInstant())) {
			return Optional.of(CertificateProblem.EXPIRED.at(place, certificate.getNotAfter().toInstant(), number));
		}
		return role.server().isPresent() ? asServer(entry, certificate, device, role.server().get())
				: asClient(entry, certificate, device);
	}

	private Optional<Problem> asServer(CertificateEntry entry, X509Certificate certificate, Device device,
			ServerRole role) throws ProblemException {
		Place place = Place.of(project.certificates().name(entry.getNumber()));
		if (!fits(certificate, role)) {
			return Optional.of(CertificateProblem.OTHER_PURPOSE.at(place, purpose(certificate)));
		}
		Optional<Problem> refused = role == ServerRole.OPCUA ? refused(certificate, Usage.OPCUA, place)
				: Optional.empty();
		if (refused.isPresent()) {
			return refused;
		}
		if (!entry.getDevice().isEmpty() && !entry.getDevice().equals(device.getName())) {
			return Optional.of(CertificateProblem.OF_OTHER.at(place, entry.getDevice()));
		}
		if (!project.certificates().hasKey(entry.getNumber())) {
			return Optional.of(CertificateProblem.WITHOUT_KEY.at(place));
		}
		String refusing = role == ServerRole.OPCUA ? OfferedPolicies.refusing(device, certificate.getPublicKey()) : "";
		if (!refusing.isEmpty()) {
			return Optional.of(CertificateProblem.KEY_FOR_POLICIES.at(place, refusing, device.getName(),
					Certificates.keyDescription(certificate)));
		}
		boolean local = entry.getStore() == CertificateStore.LOCAL;
		if (device.isGlobalSecurity()) {
			return local
					? Optional
							.of(CertificateProblem.LOCAL_STORE_UNUSED.at(place, device.getName(), role.usage().label()))
					: Optional.empty();
		}
		String obstacle = LocalAvailability.obstacle(project.plant(), entry, certificate);
		String reason = obstacle.isEmpty() && !local ? "in the global store" : obstacle;
		return reason.isEmpty() ? Optional.empty()
				: Optional.of(CertificateProblem.OUT_OF_REACH.at(place, device.getName(), reason));
	}

	private Optional<Problem> asClient(CertificateEntry entry, X509Certificate certificate, Device device)
			throws ProblemException {
		Place place = Place.of(project.certificates().name(entry.getNumber()));
		Optional<Usage> usage = Certificates.usage(certificate);
		if (usage.filter(Usage.WEB_SERVER::equals).isPresent()) {
			return Optional.of(CertificateProblem.OTHER_PURPOSE.at(place, purpose(certificate)));
		}
		Optional<Problem> refused = Certificates.isCa(certificate) ? Optional.empty()
				: refused(certificate, Usage.OPCUA_CLIENT, place);
		if (refused.isPresent()) {
			return refused;
		}
		String obstacle = device.isGlobalSecurity() ? ""
				: LocalAvailability.obstacle(project.plant(), entry, certificate);
		return obstacle.isEmpty() ? Optional.empty()
				: Optional.of(CertificateProblem.OUT_OF_REACH.at(place, device.getName(), obstacle));
	}

	/**
	 * What the other end would refuse whoever is trusted and whatever the time: it is asked by the validator of devices
	 * and clients.
	 */
	private static Optional<Problem> refused(X509Certificate certificate, Usage usage, Place place) {
		CertificateValidationResult verdict = new ApplicationCertificateValidator(true)
				.validate(new CertificateValidationRequest(List.of(certificate), TrustMaterial.of(certificate),
						certificate.getNotBefore().toInstant(), Optional.empty(), usage, Optional.empty()));
		return verdict.isGood() ? Optional.empty()
				: Optional.of(CertificateProblem.WOULD_BE_REFUSED.at(place,
						usage == Usage.OPCUA ? "clients" : "a device", verdict.statusName(), verdict.reason()));
	}

	/**
	 * An OPC UA server's certificate fits a web server too, as it has serverAuth; a web server's lacks the application
	 * URI.
	 */
	private static boolean fits(X509Certificate certificate, ServerRole role) {
		Optional<Usage> usage = Certificates.usage(certificate);
		// With both purposes and no application URI it looks like one of the link; what it lacks is said elsewhere.
		return usage.isEmpty() || usage.get() == role.usage() || usage.get() == Usage.LINK
				|| role == ServerRole.WEB && usage.get() == Usage.OPCUA;
	}

	private static String purpose(X509Certificate certificate) {
		return Certificates.usage(certificate).map(Usage::title).orElse("unknown");
	}
}
