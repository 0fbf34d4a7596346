// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Texts;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.operations.network.NetworkConnection.Protocol;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.ServerTrustCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * Evaluates whether one party would connect to another, with the same validation as clients and devices use.
 */
final class ConnectionEvaluator {

	private static final Texts TEXTS = Texts.beside(ConnectionEvaluator.class);
	private static final String SERVER = "server certificate";
	private static final String CLIENT = "client certificate";
	static final String OFFERS = "security policies";

	private final Instant now;
	private final ApplicationCertificateValidator opcUa = new ApplicationCertificateValidator();
	private final ServerTrustCheck web = new ServerTrustCheck();
	private final Map<List<Object>, Check> known = new HashMap<>();

	ConnectionEvaluator(Instant now) {
		this.now = now;
	}

	NetworkConnection opcUa(Participant client, Participant device) {
		OpcUaServerSide server = device.opcUa().orElseThrow();
		List<Check> checks = new ArrayList<>();
		checks.add(offers(server));
		checks.add(client(client, server));
		checks.add(server.identity().map(each -> server(client, each, server.missing()))
				.orElseGet(() -> notMade(SERVER, device)));
		return new NetworkConnection(client.node().id(), device.node().id(), Protocol.OPC_UA,
				ConnectionSecurity.opcUa(server.offers()), checks);
	}

	NetworkConnection web(Participant browser, Participant device) {
		WebServerSide server = device.web().orElseThrow();
		Check check = server.identity().map(each -> webServer(each, server.missing()))
				.orElseGet(() -> notMade(SERVER, device));
		return new NetworkConnection(browser.node().id(), device.node().id(), Protocol.WEB,
				ConnectionSecurity.web(server.httpsOnly()), List.of(check));
	}

	private static Check offers(OpcUaServerSide server) {
		return server.offers().isEmpty() ? Check.failed(OFFERS, TEXTS.get("offeredNothingBy"))
				: Check.passed(OFFERS, TEXTS.get("offered", ConnectionSecurity.opcUa(server.offers()).words()));
	}

	private Check client(Participant client, OpcUaServerSide server) {
		if (client.identity().isEmpty()) {
			return withoutCertificate(client, server);
		}
		if (server.autoAccept()) {
			return Check.passed(CLIENT, TEXTS.get("clientAny"));
		}
		ParticipantIdentity identity = client.identity().get();
		return known.computeIfAbsent(List.of(CLIENT, identity.number(), server.trusted()),
				key -> trusted(identity, server));
	}

	private static Check withoutCertificate(Participant client, OpcUaServerSide server) {
		if (client.node().isDevice()) {
			return notMade(CLIENT, client);
		}
		return server.offers().contains(EndpointSecurity.NONE) ? Check.passed(CLIENT, TEXTS.get("clientNotNeeded"))
				: Check.notDone(CLIENT, TEXTS.get("clientMissing", client.node().name()));
	}

	private Check trusted(ParticipantIdentity identity, OpcUaServerSide server) {
		if (identity.isAuthority()) {
			boolean current = !now.isAfter(identity.certificate().getNotAfter().toInstant());
			return current ? Check.passed(CLIENT, TEXTS.get("clientAnyOf", identity.name()))
					: Check.failed(CLIENT, TEXTS.get("clientExpired", identity.name()));
		}
		CertificateValidationResult verdict = opcUa.validate(new CertificateValidationRequest(identity.chain(),
				server.trust(), now, Optional.empty(), Usage.OPCUA_CLIENT, Optional.empty()));
		return verdict.isGood() ? Check.passed(CLIENT, TEXTS.get("clientTrusted", identity.name()))
				: Check.failed(CLIENT,
						TEXTS.get("clientRefused", identity.name(), verdict.statusName(), verdict.reason()));
	}

	private Check server(Participant client, ParticipantIdentity identity, String missing) {
		if (!missing.isEmpty()) {
			return Check.failed(SERVER, TEXTS.get("serverNames", identity.name(), missing));
		}
		if (client.opcUa().isEmpty()) {
			return known.computeIfAbsent(List.of(SERVER, identity.number()), key -> standing(identity));
		}
		OpcUaServerSide own = client.opcUa().get();
		return known.computeIfAbsent(List.of(SERVER, identity.number(), own.trusted()), key -> {
			CertificateValidationResult verdict = opcUa.validate(new CertificateValidationRequest(identity.chain(),
					own.trust(), now, Optional.empty(), Usage.OPCUA, Optional.empty()));
			return verdict.isGood() ? Check.passed(SERVER, TEXTS.get("serverTrusted", identity.name()))
					: Check.failed(SERVER, TEXTS.get("serverRefused", client.node().name(), identity.name(),
							verdict.statusName(), verdict.reason()));
		});
	}

	/** The result for a client outside that trusts the root of the chain. */
	private Check standing(ParticipantIdentity identity) {
		TrustMaterial trust = TrustMaterial.of(identity.chain().get(identity.chain().size() - 1));
		CertificateValidationResult verdict = opcUa.validate(new CertificateValidationRequest(identity.chain(), trust,
				now, Optional.empty(), Usage.OPCUA, Optional.empty()));
		return verdict.isGood() ? Check.passed(SERVER, TEXTS.get("serverClient", identity.anchor()))
				: Check.failed(SERVER, identity.name() + ": " + verdict.reason());
	}

	private Check webServer(ParticipantIdentity identity, String missing) {
		if (!missing.isEmpty()) {
			return Check.failed(SERVER, TEXTS.get("serverNames", identity.name(), missing));
		}
		TrustMaterial trust = TrustMaterial.of(identity.chain().get(identity.chain().size() - 1));
		String failed = web.report(identity.chain(), trust, now, null, Usage.WEB_SERVER, Optional.empty()).failed()
				.stream().map(Check::reason).collect(Collectors.joining("; "));
		if (!failed.isEmpty()) {
			return Check.failed(SERVER, identity.name() + ": " + failed);
		}
		return Check.passed(SERVER, identity.chain().size() > 1 ? TEXTS.get("serverBrowser", identity.anchor())
				: TEXTS.get("serverBrowserWarns", identity.anchor()));
	}

	private static Check notMade(String what, Participant device) {
		return Check.notDone(what, TEXTS.get("certificateNotMade", device.node().name()));
	}
}
