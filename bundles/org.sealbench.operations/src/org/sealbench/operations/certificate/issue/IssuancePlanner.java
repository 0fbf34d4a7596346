// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.operations.certificate.issue.IssuerChoice.Kind;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;

/** Checks requests for new certificates against the rules of stores and CAs. Changes nothing. */
final class IssuancePlanner {

	private final Project project;
	private final Instant now;
	private final IssuanceSettings settings;
	private final Map<CertificateNumber, SigningCa> cas = new HashMap<>();

	IssuancePlanner(Project project, Instant now) {
		this.project = project;
		this.now = now;
		this.settings = IssuanceSettings.of(project.plant());
	}

	IssuancePlan plan(NewCertificateRequest request) throws ProblemException {
		Optional<Device> device = device(request);
		Optional<SigningCa> signingCa = ca(request, device);
		checkSha1(request, signingCa);
		Instant from = IssuanceSettings.notBefore(now);
		Instant until = settings.notAfter(now, request.usage());
		if (signingCa.isPresent()) {
			Instant begin = signingCa.get().certificate().getNotBefore().toInstant();
			Instant end = signingCa.get().certificate().getNotAfter().toInstant();
			from = from.isBefore(begin) ? begin : from;
			until = until.isAfter(end) ? end : until;
		}
		return new IssuancePlan(request, device, store(request, device, signingCa), signingCa,
				request.key().orElseGet(() -> settings.keyAlgorithm(request.usage())),
				request.signature().or(() -> signingCa.map(SigningCa::signature)), request.notBefore().orElse(from),
				request.notAfter().orElse(until));
	}

	private Optional<Device> device(NewCertificateRequest request) throws ProblemException {
		if (request.device().isEmpty()) {
			if (request.usage() != Usage.OPCUA_CLIENT) {
				throw new ProblemException(CertificateProblem.DEVICE_MISSING.at(Place.of("new certificate")));
			}
			return Optional.empty();
		}
		return Optional.of(project.device(request.device())
				.orElseThrow(() -> new ProblemException(OperationProblem.noSuchDevice(project, request.device()))));
	}

	private Optional<SigningCa> ca(NewCertificateRequest request, Optional<Device> device) throws ProblemException {
		Kind kind = request.issuer().kind();
		boolean byCa = kind == Kind.CA || kind == Kind.BY_DEVICE && isGlobal(device);
		if ((byCa || kind == Kind.OUTSIDE) && !isGlobal(device)) {
			String name = device.orElseThrow().getName();
			throw new ProblemException(CertificateProblem.ONLY_SELF_SIGNED.at(Place.of(name, "new certificate"), name));
		}
		if (!byCa) {
			return Optional.empty();
		}
		Place place = Place.of(request.device().isEmpty() ? "project " + project.plant().getName() : request.device(),
				"new certificate");
		SigningCa found = kind == Kind.CA ? named(request.issuer().ca()) : standard(place);
		return Optional.of(found);
	}

	/** What belongs to no device belongs to the global stores. */
	private static boolean isGlobal(Optional<Device> device) {
		return device.map(Device::isGlobalSecurity).orElse(true);
	}

	private SigningCa named(CertificateNumber number) throws ProblemException {
		SigningCa known = cas.get(number);
		if (known == null) {
			known = SigningCa.of(project, number);
			known.requireBegun(project, now);
			cas.put(number, known);
		}
		return known;
	}

	/** Found once: thousands of devices may ask. */
	private SigningCa standard(Place place) throws ProblemException {
		SigningCa known = cas.get(CertificateNumber.NONE);
		if (known == null) {
			known = SigningCa.standard(project, now, place);
			cas.put(CertificateNumber.NONE, known);
		}
		return known;
	}

	private void checkSha1(NewCertificateRequest request, Optional<SigningCa> signingCa) throws ProblemException {
		boolean asked = request.signature().filter(SignatureAlgorithm.SHA1_RSA::equals).isPresent();
		if (asked && signingCa.isPresent() && signingCa.get().signature() != SignatureAlgorithm.SHA1_RSA) {
			throw new ProblemException(CertificateProblem.SHA1_REFUSED
					.at(Place.of(project.certificates().name(signingCa.get().number()))));
		}
	}

	private static CertificateStore store(NewCertificateRequest request, Optional<Device> device,
			Optional<SigningCa> signingCa) {
		if (device.isPresent() && !device.get().isGlobalSecurity()) {
			return CertificateStore.LOCAL;
		}
		boolean partner = signingCa.isEmpty() && request.usage() == Usage.OPCUA_CLIENT
				&& request.issuer().kind() != Kind.OUTSIDE;
		return partner ? CertificateStore.TRUSTED : CertificateStore.DEVICE;
	}
}
