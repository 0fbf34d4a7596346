// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.opcua.validation.ClientAdmission;
import org.sealbench.opcua.validation.WireStatus;
import org.sealbench.pki.Certificates;

/**
 * Validates clients' certificates by the device's trust list and clock. Milo asks twice: when the secure channel is
 * opened, and with the application URI when the session is created. What it rejects is logged with the exact status
 * code and kept. Whether a certificate fits the security policy has been checked before, by {@code
 * OpenSecureChannelRule}.
 */
public final class ClientCertificateValidator implements CertificateValidator {

	private final LiveDevice device;
	private final RejectionLog refusals;

	public ClientCertificateValidator(LiveDevice device, RejectionLog refusals) {
		this.device = device;
		this.refusals = refusals;
	}

	@Override
	public void validateCertificateChain(List<X509Certificate> chain, String applicationUri, String[] hostNames)
			throws UaException {
		if (chain == null || chain.isEmpty()) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed);
		}
		CertificateValidationResult verdict = verdict(chain, applicationUri);
		if (!verdict.isGood()) {
			refusals.certificate(chain.get(0), verdict.status(), verdict.reason());
			throw new UaException(WireStatus.of(verdict.status()));
		}
	}

	/**
	 * Whether the device would still accept a client that is connected: after a change of trust list, revocation lists
	 * or time.
	 */
	public boolean stillAccepts(List<X509Certificate> chain, String applicationUri) {
		return verdict(chain, applicationUri).isGood();
	}

	private CertificateValidationResult verdict(List<X509Certificate> chain, String applicationUri) {
		OpcUaServerSettings settings = device.settings();
		ClientAdmission.Decision decision = new ClientAdmission(device.material().trust(), device.offersSha1Era(),
				settings.autoAccept(), Optional.ofNullable(settings.autoAcceptUntil()))
				.decide(chain, Optional.ofNullable(applicationUri), device.now());
		if (decision.automatic() && applicationUri != null) {
			device.log("accepted automatically: " + Certificates.subject(chain.get(0)));
		}
		return decision.verdict();
	}
}
