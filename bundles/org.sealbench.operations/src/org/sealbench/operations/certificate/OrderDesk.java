package org.sealbench.operations.certificate;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.Settings;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.IssuerChoice.Kind;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;

/** Holds requests for new certificates against the rules of stores and authorities. Changes nothing. */
final class OrderDesk {

	private final Project project;
	private final Instant now;
	private final Settings settings;
	private final Map<Integer, SigningAuthority> authorities = new HashMap<>();

	OrderDesk(Project project, Instant now) {
		this.project = project;
		this.now = now;
		this.settings = Settings.of(project.plant());
	}

	Order take(NewCertificateRequest request) throws ProblemException {
		Optional<Device> device = device(request);
		Optional<SigningAuthority> authority = authority(request, device);
		checkSha1(request, authority);
		Instant from = Settings.notBefore(now);
		Instant until = settings.notAfter(now, request.usage());
		if (authority.isPresent()) {
			Instant begin = authority.get().certificate().getNotBefore().toInstant();
			Instant end = authority.get().certificate().getNotAfter().toInstant();
			from = from.isBefore(begin) ? begin : from;
			until = until.isAfter(end) ? end : until;
		}
		return new Order(request, device, store(request, device, authority), authority,
				request.key().orElseGet(() -> settings.keyAlgorithm(request.usage())),
				request.signature().or(() -> authority.map(SigningAuthority::signature)), request.notBefore().orElse(from),
				request.notAfter().orElse(until));
	}

	private Optional<Device> device(NewCertificateRequest request) throws ProblemException {
		if (request.device().isEmpty()) {
			if (request.usage() != Usage.OPCUA_CLIENT) {
				throw new ProblemException(CertificateProblem.DEVICE_MISSING.at(Place.of("new certificate")));
			}
			return Optional.empty();
		}
		return Optional.of(project.device(request.device()).orElseThrow(() -> new ProblemException(
				OperationProblem.NO_SUCH_DEVICE.at(Place.of("device " + request.device()), request.device()))));
	}

	private Optional<SigningAuthority> authority(NewCertificateRequest request, Optional<Device> device) throws ProblemException {
		Kind kind = request.issuer().kind();
		boolean byCa = kind == Kind.CA || kind == Kind.BY_DEVICE && isGlobal(device);
		if ((byCa || kind == Kind.OUTSIDE) && !isGlobal(device)) {
			String name = device.orElseThrow().getName();
			throw new ProblemException(CertificateProblem.ONLY_SELF_SIGNED.at(Place.of(name, "new certificate"), name));
		}
		if (!byCa) {
			return Optional.empty();
		}
		Place place = Place.of(request.device().isEmpty() ? "project " + project.plant().getName() : request.device(), "new certificate");
		SigningAuthority found = kind == Kind.CA ? named(request.issuer().ca()) : standard(place);
		return Optional.of(found);
	}

	/** What belongs to no device belongs to the global stores. */
	private static boolean isGlobal(Optional<Device> device) {
		return device.map(Device::isGlobalSecurity).orElse(true);
	}

	private SigningAuthority named(int number) throws ProblemException {
		SigningAuthority known = authorities.get(number);
		if (known == null) {
			known = SigningAuthority.of(project, number);
			known.requireBegun(project, now);
			authorities.put(number, known);
		}
		return known;
	}

	/** Found once: thousands of devices may ask. */
	private SigningAuthority standard(Place place) throws ProblemException {
		SigningAuthority known = authorities.get(0);
		if (known == null) {
			known = SigningAuthority.standard(project, now, place);
			authorities.put(0, known);
		}
		return known;
	}

	private void checkSha1(NewCertificateRequest request, Optional<SigningAuthority> authority) throws ProblemException {
		boolean asked = request.signature().filter(SignatureAlgorithm.SHA1_RSA::equals).isPresent();
		if (asked && authority.isPresent() && authority.get().signature() != SignatureAlgorithm.SHA1_RSA) {
			throw new ProblemException(
					CertificateProblem.SHA1_REFUSED.at(Place.of(project.certificates().name(authority.get().number()))));
		}
	}

	private static CertificateStore store(NewCertificateRequest request, Optional<Device> device, Optional<SigningAuthority> authority) {
		if (device.isPresent() && !device.get().isGlobalSecurity()) {
			return CertificateStore.LOCAL;
		}
		boolean partner = authority.isEmpty() && request.usage() == Usage.OPCUA_CLIENT && request.issuer().kind() != Kind.OUTSIDE;
		return partner ? CertificateStore.TRUSTED : CertificateStore.DEVICE;
	}
}
