package org.sealbench.emulator.opcua;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.opcua.ApplicationCertificateValidator;
import org.sealbench.opcua.CertificateQuestion;
import org.sealbench.opcua.CertificateVerdict;
import org.sealbench.opcua.WireStatus;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.TrustMaterial;

/**
 * Decides about clients' certificates by the device's trust list and clock. Milo asks twice: when the secure channel is
 * opened, and with the application URI when the session is created. What it refuses is logged with the exact code and kept.
 */
final class ClientCertificateCheck implements CertificateValidator {

	private final ApplicationCertificateValidator validator = new ApplicationCertificateValidator();
	private final DeviceContext context;
	private final TrustMaterial trust;
	private final RejectedCertificates rejected;

	ClientCertificateCheck(DeviceContext context, TrustMaterial trust, RejectedCertificates rejected) {
		this.context = context;
		this.trust = trust;
		this.rejected = rejected;
	}

	@Override
	public void validateCertificateChain(List<X509Certificate> chain, String applicationUri, String[] hostNames) throws UaException {
		if (chain == null || chain.isEmpty()) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed);
		}
		Instant now = context.clock().instant();
		CertificateQuestion question = new CertificateQuestion(chain, trust, now, Optional.empty(), Usage.OPCUA_CLIENT,
				Optional.ofNullable(applicationUri));
		CertificateVerdict verdict = validator.validate(question);
		if (verdict.lacksTrust() && autoAccepts(now)) {
			verdict = validator.validate(question.trustingTheCertificate());
			if (verdict.isGood() && applicationUri != null) {
				log("accepted automatically: " + Certificates.subject(chain.get(0)));
			}
		}
		if (!verdict.isGood()) {
			rejected.add(new RejectedCertificate(chain.get(0), now, verdict.statusName(), verdict.reason()));
			log("refused client certificate " + Certificates.subject(chain.get(0)) + ": " + verdict.statusName() + ": "
					+ verdict.reason());
			throw new UaException(WireStatus.of(verdict.status()));
		}
	}

	private boolean autoAccepts(Instant now) {
		OpcUaServerSettings settings = context.image().settings().opcUaServer();
		return settings.autoAccept() && (settings.autoAcceptUntil() == null || now.isBefore(settings.autoAcceptUntil()));
	}

	private void log(String text) {
		context.log().add(OpcUaDeviceServer.LOG_SOURCE, text);
	}
}
