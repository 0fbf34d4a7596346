// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.sealbench.emulator.opcua.config.RejectionLog;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.opcua.validation.WireStatus;
import org.sealbench.pki.Certificates;

import io.netty.buffer.ByteBuf;

/**
 * Checks the requests of one connection to open or renew its secure channel before Milo gets them (OPC 10000-6
 * §6.7.2.3), because Milo does not check whether a certificate fits the security policy (its digest and its key's
 * length), and renews a channel whatever certificate and policy the request names.
 */
final class OpenSecureChannelRule {

	private static final int AFTER_CHANNEL_ID = 12;
	private static final int LONGEST_URI = 255;

	private final RejectionLog refusals;
	private String openedWith;
	private byte[] openedBy;

	/**
	 * Why a request is rejected.
	 *
	 * @param status for the log
	 * @param told   the status code that the client gets
	 * @param reason for the log; empty if it is logged already
	 */
	record Refusal(long status, long told, String reason) {

		Refusal(long status, String reason) {
			this(status, WireStatus.of(status), reason);
		}
	}

	OpenSecureChannelRule(RejectionLog refusals) {
		this.refusals = refusals;
	}

	/** The certificates that the client has opened the channel with, its own first; none without security. */
	List<X509Certificate> openedBy() {
		if (openedBy == null || openedWith == null || policy(openedWith).isEmpty()) {
			return List.of();
		}
		try {
			return CertificateUtil.decodeCertificates(openedBy);
		} catch (UaException e) {
			// Milo would not have opened the channel.
			return List.of();
		}
	}

	/** Why a whole chunk of type OPN is rejected, or nothing. Fields that cannot be read are left to Milo. */
	Optional<Refusal> refusal(ByteBuf chunk) {
		ByteBuf fields = chunk.slice(chunk.readerIndex() + AFTER_CHANNEL_ID, chunk.readableBytes() - AFTER_CHANNEL_ID);
		byte[] uri = field(fields, LONGEST_URI);
		byte[] certificate = uri == null ? null : field(fields, fields.readableBytes());
		if (uri == null) {
			return Optional.empty();
		}
		String policyUri = new String(uri, StandardCharsets.UTF_8);
		if (openedWith == null) {
			openedWith = policyUri;
			openedBy = certificate;
			return certificate == null ? Optional.empty()
					: policy(policyUri).flatMap(policy -> misfit(policy, certificate));
		}
		return renewal(policyUri, certificate);
	}

	private Optional<Refusal> misfit(SecurityPolicy policy, byte[] certificate) {
		try {
			List<X509Certificate> chain = CertificateUtil.decodeCertificates(certificate);
			Optional<String> violation = SecurityPolicyRequirements.violation(policy, chain);
			violation.ifPresent(
					why -> refusals.certificate(chain.get(0), StatusCodes.Bad_CertificatePolicyCheckFailed, why));
			return violation.map(why -> new Refusal(StatusCodes.Bad_SecurityChecksFailed, ""));
		} catch (UaException e) {
			return unreadable();
		}
	}

	/**
	 * Only the client that opened the channel renews it, with the policy that it opened it with (OPC 10000-4 §5.6.2.1).
	 */
	private Optional<Refusal> renewal(String policyUri, byte[] certificate) {
		if (!openedWith.equals(policyUri)) {
			return Optional.of(new Refusal(StatusCodes.Bad_SecurityChecksFailed,
					"the secure channel was to be renewed with another security policy"));
		}
		if (Arrays.equals(openedBy, certificate) || policy(policyUri).isEmpty()) {
			return Optional.empty();
		}
		try {
			// Some clients send their chain at first and the certificate alone later.
			X509Certificate now = CertificateUtil.decodeCertificate(certificate == null ? new byte[0] : certificate);
			return openedBy != null && now.equals(CertificateUtil.decodeCertificate(openedBy)) ? Optional.empty()
					: Optional.of(new Refusal(StatusCodes.Bad_SecurityChecksFailed,
							"the secure channel was to be renewed with another certificate: "
									+ Certificates.subject(now)));
		} catch (UaException e) {
			return unreadable();
		}
	}

	private static Optional<Refusal> unreadable() {
		return Optional.of(new Refusal(StatusCodes.Bad_CertificateInvalid, "the client's certificate cannot be read"));
	}

	private static Optional<SecurityPolicy> policy(String uri) {
		return Arrays.stream(SecurityPolicy.values())
				.filter(each -> each.getUri().equals(uri) && each != SecurityPolicy.None).findFirst();
	}

	private static byte[] field(ByteBuf fields, int longest) {
		if (fields.readableBytes() < Integer.BYTES) {
			return null;
		}
		int length = fields.readIntLE();
		if (length <= 0 || length > longest || length > fields.readableBytes()) {
			return null;
		}
		byte[] content = new byte[length];
		fields.readBytes(content);
		return content;
	}
}
