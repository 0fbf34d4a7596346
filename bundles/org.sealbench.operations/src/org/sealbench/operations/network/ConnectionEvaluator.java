// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sealbench.common.Texts;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.opcua.validation.ClientAdmission;
import org.sealbench.operations.network.NetworkConnection.Protocol;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.Check;

/**
 * Evaluates whether one party would connect to another, by what devices and clients themselves decide by: the choice of
 * an endpoint, the admission of clients by the server's clock, the check of the server's certificate by the client's,
 * and the login.
 */
final class ConnectionEvaluator {

	private static final Texts TEXTS = Texts.beside(ConnectionEvaluator.class);

	private final Instant now;
	private final DeviceClocks clocks;
	private final ServerCertificateCheck servers = new ServerCertificateCheck();
	private final Map<List<Object>, Finding> known = new HashMap<>();
	private Optional<Map<String, Duration>> offsets = Optional.empty();

	ConnectionEvaluator(Instant now, DeviceClocks clocks) {
		this.now = now;
		this.clocks = clocks;
	}

	/** Whether a check is one of a certificate. */
	static boolean isOfCertificate(Check check) {
		return check.check() == ConnectionCheck.SERVER_CERTIFICATE
				|| check.check() == ConnectionCheck.CLIENT_CERTIFICATE;
	}

	NetworkConnection opcUa(Participant client, Participant device) {
		OpcUaServerSide server = device.opcUa().orElseThrow();
		Optional<OfferedSecurity> way = OfferedSecurity.best(server.offered(), presented(client));
		List<Finding> checks = new ArrayList<>();
		checks.add(offers(server));
		checks.add(client(client, device, way));
		checks.add(server.identity().map(each -> server(client, each, device, way))
				.orElseGet(() -> notMade(ConnectionCheck.SERVER_CERTIFICATE, device)));
		checks.add(login(server));
		return new NetworkConnection(client.node().id(), device.node().id(), Protocol.OPC_UA,
				ConnectionSecurity.opcUa(server.offers()), checks);
	}

	NetworkConnection web(Participant browser, Participant device) {
		WebServerSide server = device.web().orElseThrow();
		Finding check = server.identity().map(each -> servers.web(each, server.hosts(), now))
				.map(found -> found.named(ConnectionCheck.SERVER_CERTIFICATE))
				.orElseGet(() -> notMade(ConnectionCheck.SERVER_CERTIFICATE, device));
		return new NetworkConnection(browser.node().id(), device.node().id(), Protocol.WEB,
				ConnectionSecurity.web(server.httpsOnly()), List.of(check));
	}

	private static Finding offers(OpcUaServerSide server) {
		return server.offers().isEmpty()
				? Finding.failed(ConnectionCheck.SECURITY_POLICIES, Cause.NO_POLICY, TEXTS.get("offeredNothingBy"))
				: Finding.passed(ConnectionCheck.SECURITY_POLICIES,
						TEXTS.get("offered", ConnectionSecurity.opcUa(server.offers()).words()));
	}

	private static List<X509Certificate> presented(Participant client) {
		return client.identity().map(ParticipantIdentity::chain).orElse(List.of());
	}

	private Finding client(Participant client, Participant device, Optional<OfferedSecurity> way) {
		OpcUaServerSide server = device.opcUa().orElseThrow();
		if (client.identity().isEmpty()) {
			return withoutCertificate(client, way);
		}
		if (way.filter(OfferedSecurity::isSecured).isEmpty()) {
			return Finding.passed(ConnectionCheck.CLIENT_CERTIFICATE, TEXTS.get("clientNotNeeded"));
		}
		ParticipantIdentity identity = client.identity().get();
		return known
				.computeIfAbsent(
						List.of(ConnectionCheck.CLIENT_CERTIFICATE, identity.number(), server.known(), server.offered(),
								server.settings().autoAccept(),
								Optional.ofNullable(server.settings().autoAcceptUntil()), clock(device)),
						key -> admitted(client, server, way.get(), clock(device)));
	}

	private static Finding withoutCertificate(Participant client, Optional<OfferedSecurity> way) {
		if (client.node().isDevice()) {
			return notMade(ConnectionCheck.CLIENT_CERTIFICATE, client);
		}
		return way.isPresent() ? Finding.passed(ConnectionCheck.CLIENT_CERTIFICATE, TEXTS.get("clientNotNeeded"))
				: Finding.notDone(ConnectionCheck.CLIENT_CERTIFICATE, Cause.UNKNOWN_CERTIFICATE,
						TEXTS.get("clientMissing", client.node().name()));
	}

	private Finding admitted(Participant client, OpcUaServerSide server, OfferedSecurity way, Instant clock) {
		ParticipantIdentity identity = client.identity().orElseThrow();
		ClientAdmission admission = server.admission();
		if (identity.isAuthority()) {
			CertificateValidationResult verdict = admission.decideOnClientsOf(identity.chain(), clock);
			return verdict.isGood() ? Finding.passed(ConnectionCheck.CLIENT_CERTIFICATE,
					unchecked(TEXTS.get("clientAnyOf", identity.name()), verdict)) : refused(identity, verdict);
		}
		Optional<String> misfit = way.misfit(identity.chain());
		if (misfit.isPresent()) {
			return Finding.failed(ConnectionCheck.CLIENT_CERTIFICATE, Cause.MISFIT,
					TEXTS.get("clientMisfit", misfit.get()));
		}
		ClientAdmission.Decision decision = admission.decide(identity.chain(),
				Certificates.applicationUri(identity.certificate()), clock);
		if ((decision.automatic() || decision.verdict().lacksOnlyTrust()) && !client.node().isDevice()
				&& server.mayTrustIssuerOf(identity)) {
			return Finding.notDone(ConnectionCheck.CLIENT_CERTIFICATE, Cause.UNKNOWN_ISSUER,
					TEXTS.get("clientIssuerUnknown", identity.topIssuer(), identity.name()));
		}
		if (!decision.verdict().isGood()) {
			return refused(identity, decision.verdict());
		}
		return Finding.passed(ConnectionCheck.CLIENT_CERTIFICATE, decision.automatic() ? TEXTS.get("clientAny")
				: unchecked(TEXTS.get("clientTrusted", identity.name()), decision.verdict()));
	}

	/** Who of the issuers by which a client is let in has no list, so that nobody would notice a revocation. */
	private static String unchecked(String words, CertificateValidationResult verdict) {
		List<String> without = verdict.unlisted().stream().map(Certificates::commonName).toList();
		return without.isEmpty() ? words : TEXTS.get("clientUnchecked", words, String.join(", ", without));
	}

	private static Finding refused(ParticipantIdentity identity, CertificateValidationResult verdict) {
		return Finding.failed(ConnectionCheck.CLIENT_CERTIFICATE, Cause.of(verdict),
				TEXTS.get("clientRefused", identity.name(), verdict.statusName(), verdict.reason()));
	}

	private Finding server(Participant client, ParticipantIdentity identity, Participant device,
			Optional<OfferedSecurity> way) {
		OpcUaServerSide server = device.opcUa().orElseThrow();
		Optional<String> unusable = server.requirements().violation();
		if (unusable.isPresent()) {
			return Finding.failed(ConnectionCheck.SERVER_CERTIFICATE, Cause.MISFIT,
					TEXTS.get("serverUnusable", device.node().name(), identity.name(), unusable.get()));
		}
		boolean secured = way.filter(OfferedSecurity::isSecured).isPresent();
		if (way.isPresent() && !secured && server.settings().guest()) {
			return Finding.passed(ConnectionCheck.SERVER_CERTIFICATE, TEXTS.get("serverNotNeeded"));
		}
		List<X509Certificate> chain = way.map(server.requirements()::chain).orElse(identity.chain());
		List<Object> key = List.of(ConnectionCheck.SERVER_CERTIFICATE, identity.number(), chain.get(0), server.hosts(),
				server.settings().applicationUri(), client.here(), client.node().kind(),
				client.opcUa().map(OpcUaServerSide::known), clock(client));
		Finding found = known.computeIfAbsent(key,
				each -> servers.opcUa(identity, chain, server, client, clock(client)));
		return found.named(ConnectionCheck.SERVER_CERTIFICATE);
	}

	private static Finding login(OpcUaServerSide server) {
		if (server.settings().guest()) {
			return Finding.passed(ConnectionCheck.LOGIN, TEXTS.get("loginGuest"));
		}
		int users = server.settings().passwordLogin() ? server.settings().users().size() : 0;
		return users > 0 ? Finding.passed(ConnectionCheck.LOGIN, TEXTS.get("loginUsers", users))
				: Finding.failed(ConnectionCheck.LOGIN, Cause.NO_LOGIN, TEXTS.get("loginNobody"));
	}

	private static Finding notMade(ConnectionCheck what, Participant device) {
		return Finding.notDone(what, Cause.NOT_MADE, TEXTS.get("certificateNotMade", device.node().name()));
	}

	/** What time it is where somebody is. */
	private Instant clock(Participant participant) {
		return now.plus(
				offsets().getOrDefault(participant.node().isDevice() ? participant.node().name() : "", Duration.ZERO));
	}

	private Map<String, Duration> offsets() {
		if (offsets.isEmpty()) {
			Map<String, Duration> read = new TreeMap<>();
			clocks.read().forEach((device, time) -> read.put(device, Duration.between(now, time)));
			offsets = Optional.of(read);
		}
		return offsets.get();
	}
}
