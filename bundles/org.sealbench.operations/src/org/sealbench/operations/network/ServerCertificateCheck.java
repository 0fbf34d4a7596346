// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Texts;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;

/**
 * Checks a server's certificate as its clients do, under every address and name by which they reach it. For one thread
 * at a time: what the servers of a plant have in common is read once.
 */
final class ServerCertificateCheck {

	private static final Texts TEXTS = Texts.beside(ServerCertificateCheck.class);

	private final ApplicationCertificateValidator opcUa = ApplicationCertificateValidator.ofMany();
	private final CertificateValidator web = CertificateValidator.ofMany();

	/** As the OPC UA client does that is asked about; one whose trust is not known trusts the last of the chain. */
	Finding opcUa(ParticipantIdentity identity, List<X509Certificate> chain, OpcUaServerSide server, Participant client,
			Instant clock) {
		TrustMaterial trust = client.trust().orElseGet(identity::outside);
		List<String> missing = new ArrayList<>();
		List<CertificateValidationResult> verdicts = opcUa.validate(new CertificateValidationRequest(chain, trust,
				clock, Optional.empty(), Usage.OPCUA, Optional.of(server.settings().applicationUri())), server.hosts());
		for (int i = 0; i < verdicts.size(); i++) {
			CertificateValidationResult verdict = verdicts.get(i);
			if (verdict.lacksHostName()) {
				missing.add(server.hosts().get(i));
			} else if (!verdict.isGood()) {
				return Finding.failed(CertificateCheck.HOST_NAME, Cause.of(verdict),
						client.trust().isPresent()
								? TEXTS.get("serverRefused", client.node().name(), identity.name(),
										verdict.statusName(), verdict.reason())
								: identity.name() + ": " + verdict.reason());
			}
		}
		return missing.isEmpty() ? Finding.passed(CertificateCheck.HOST_NAME, passed(identity, client))
				: lacking(identity, missing);
	}

	private static String passed(ParticipantIdentity identity, Participant client) {
		return client.trust().isPresent() ? TEXTS.get("serverTrusted", identity.name())
				: TEXTS.get("serverClient", identity.anchor());
	}

	/** As a browser does that trusts the last of the chain, by the rules of {@code cert verify --usage web}. */
	Finding web(ParticipantIdentity identity, List<String> hosts, Instant now) {
		List<String> missing = new ArrayList<>();
		List<ValidationReport> reports = web.validate(BrowserQuestion.of(identity.chain(), identity.outside(), now),
				hosts);
		for (int i = 0; i < hosts.size(); i++) {
			ValidationReport report = reports.get(i);
			String failed = report.failed().stream().filter(each -> each.check() != CertificateCheck.HOST_NAME)
					.map(Check::reason).collect(Collectors.joining("; "));
			if (!failed.isEmpty()) {
				return Finding.failed(CertificateCheck.HOST_NAME, Cause.of(report), identity.name() + ": " + failed);
			}
			if (!report.isTrusted()) {
				missing.add(hosts.get(i));
			}
		}
		if (!missing.isEmpty()) {
			return lacking(identity, missing);
		}
		return Finding.passed(CertificateCheck.HOST_NAME,
				identity.chain().size() > 1 ? TEXTS.get("serverBrowser", identity.anchor())
						: TEXTS.get("serverBrowserWarns", identity.anchor()));
	}

	private static Finding lacking(ParticipantIdentity identity, List<String> hosts) {
		return Finding.failed(CertificateCheck.HOST_NAME, Cause.NAMES,
				TEXTS.get("serverNames", identity.name(), String.join(", ", hosts)));
	}
}
