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
import org.sealbench.opcua.ApplicationCertificateValidator;
import org.sealbench.opcua.CertificateQuestion;
import org.sealbench.opcua.CertificateVerdict;
import org.sealbench.operations.network.NetworkLink.Protocol;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.Check;
import org.sealbench.pki.validation.ServerTrustCheck;
import org.sealbench.pki.validation.TrustMaterial;

/** Says of two parties whether one would connect to the other, with the very validation that clients and devices make. */
final class LinkJudge {

	private static final Texts TEXTS = Texts.beside(LinkJudge.class);
	private static final String SERVER = "server certificate";
	private static final String CLIENT = "client certificate";
	static final String OFFERS = "security policies";

	private final Instant now;
	private final ApplicationCertificateValidator opcUa = new ApplicationCertificateValidator();
	private final ServerTrustCheck web = new ServerTrustCheck();
	private final Map<List<Object>, Check> known = new HashMap<>();

	LinkJudge(Instant now) {
		this.now = now;
	}

	NetworkLink opcUa(Party client, Party device) {
		OpcUaEnd server = device.opcUa().orElseThrow();
		List<Check> checks = new ArrayList<>();
		checks.add(offers(server));
		checks.add(client(client, server));
		checks.add(server.identity().map(each -> server(client, each, server.missing())).orElseGet(() -> notMade(SERVER, device)));
		return new NetworkLink(client.node().id(), device.node().id(), Protocol.OPC_UA, LinkSecurity.opcUa(server.offers()), checks);
	}

	NetworkLink web(Party browser, Party device) {
		WebEnd server = device.web().orElseThrow();
		Check check = server.identity().map(each -> webServer(each, server.missing())).orElseGet(() -> notMade(SERVER, device));
		return new NetworkLink(browser.node().id(), device.node().id(), Protocol.WEB, LinkSecurity.web(server.httpsOnly()), List.of(check));
	}

	private static Check offers(OpcUaEnd server) {
		return server.offers().isEmpty() ? Check.failed(OFFERS, TEXTS.get("offeredNothingBy"))
				: Check.passed(OFFERS, TEXTS.get("offered", LinkSecurity.opcUa(server.offers()).words()));
	}

	private Check client(Party client, OpcUaEnd server) {
		if (client.identity().isEmpty()) {
			return withoutCertificate(client, server);
		}
		if (server.autoAccept()) {
			return Check.passed(CLIENT, TEXTS.get("clientAny"));
		}
		Identity identity = client.identity().get();
		return known.computeIfAbsent(List.of(CLIENT, identity.number(), server.trusted()), key -> trusted(identity, server));
	}

	private static Check withoutCertificate(Party client, OpcUaEnd server) {
		if (client.node().isDevice()) {
			return notMade(CLIENT, client);
		}
		return server.offers().contains(EndpointSecurity.NONE) ? Check.passed(CLIENT, TEXTS.get("clientNotNeeded"))
				: Check.notDone(CLIENT, TEXTS.get("clientMissing", client.node().name()));
	}

	private Check trusted(Identity identity, OpcUaEnd server) {
		if (identity.isAuthority()) {
			boolean current = !now.isAfter(identity.certificate().getNotAfter().toInstant());
			return current ? Check.passed(CLIENT, TEXTS.get("clientAnyOf", identity.name()))
					: Check.failed(CLIENT, TEXTS.get("clientExpired", identity.name()));
		}
		CertificateVerdict verdict = opcUa
				.validate(new CertificateQuestion(identity.chain(), server.trust(), now, Optional.empty(), Usage.OPCUA_CLIENT, Optional.empty()));
		return verdict.isGood() ? Check.passed(CLIENT, TEXTS.get("clientTrusted", identity.name()))
				: Check.failed(CLIENT, TEXTS.get("clientRefused", identity.name(), verdict.statusName(), verdict.reason()));
	}

	private Check server(Party client, Identity identity, String missing) {
		if (!missing.isEmpty()) {
			return Check.failed(SERVER, TEXTS.get("serverNames", identity.name(), missing));
		}
		if (client.opcUa().isEmpty()) {
			return known.computeIfAbsent(List.of(SERVER, identity.number()), key -> standing(identity));
		}
		OpcUaEnd own = client.opcUa().get();
		return known.computeIfAbsent(List.of(SERVER, identity.number(), own.trusted()), key -> {
			CertificateVerdict verdict = opcUa
					.validate(new CertificateQuestion(identity.chain(), own.trust(), now, Optional.empty(), Usage.OPCUA, Optional.empty()));
			return verdict.isGood() ? Check.passed(SERVER, TEXTS.get("serverTrusted", identity.name()))
					: Check.failed(SERVER, TEXTS.get("serverRefused", client.node().name(), identity.name(), verdict.statusName(), verdict.reason()));
		});
	}

	/** What a client outside finds that trusts the top of the chain. */
	private Check standing(Identity identity) {
		TrustMaterial trust = TrustMaterial.of(identity.chain().get(identity.chain().size() - 1));
		CertificateVerdict verdict = opcUa
				.validate(new CertificateQuestion(identity.chain(), trust, now, Optional.empty(), Usage.OPCUA, Optional.empty()));
		return verdict.isGood() ? Check.passed(SERVER, TEXTS.get("serverClient", identity.anchor()))
				: Check.failed(SERVER, identity.name() + ": " + verdict.reason());
	}

	private Check webServer(Identity identity, String missing) {
		if (!missing.isEmpty()) {
			return Check.failed(SERVER, TEXTS.get("serverNames", identity.name(), missing));
		}
		TrustMaterial trust = TrustMaterial.of(identity.chain().get(identity.chain().size() - 1));
		String failed = web.report(identity.chain(), trust, now, null, Usage.WEB_SERVER, Optional.empty()).failed().stream()
				.map(Check::reason).collect(Collectors.joining("; "));
		if (!failed.isEmpty()) {
			return Check.failed(SERVER, identity.name() + ": " + failed);
		}
		return Check.passed(SERVER, identity.chain().size() > 1 ? TEXTS.get("serverBrowser", identity.anchor())
				: TEXTS.get("serverBrowserWarns", identity.anchor()));
	}

	private static Check notMade(String what, Party device) {
		return Check.notDone(what, TEXTS.get("certificateNotMade", device.node().name()));
	}
}
