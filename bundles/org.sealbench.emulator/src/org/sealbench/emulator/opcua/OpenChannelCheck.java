package org.sealbench.emulator.opcua;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.sealbench.opcua.PolicyRule;

import io.netty.buffer.ByteBuf;

/**
 * Looks at the request to open a secure channel before Milo does (OPC 10000-6 §6.7.2.3), because Milo asks nobody whether a
 * certificate fits the security policy: its digest and its key's length.
 */
final class OpenChannelCheck {

	private static final int AFTER_CHANNEL_ID = 12;
	private static final int LONGEST_URI = 255;

	private final Refusals refusals;

	OpenChannelCheck(Refusals refusals) {
		this.refusals = refusals;
	}

	/** The status with which to refuse a whole chunk of type OPN, or nothing. Fields that cannot be read are left to Milo. */
	Optional<Long> refusal(ByteBuf chunk) {
		ByteBuf fields = chunk.slice(chunk.readerIndex() + AFTER_CHANNEL_ID, chunk.readableBytes() - AFTER_CHANNEL_ID);
		byte[] uri = field(fields, LONGEST_URI);
		byte[] certificate = uri == null ? null : field(fields, fields.readableBytes());
		if (certificate == null) {
			return Optional.empty();
		}
		return policy(new String(uri, StandardCharsets.UTF_8)).flatMap(policy -> misfit(policy, certificate));
	}

	private Optional<Long> misfit(SecurityPolicy policy, byte[] certificate) {
		try {
			List<X509Certificate> chain = CertificateUtil.decodeCertificates(certificate);
			Optional<String> violation = PolicyRule.violation(policy, chain);
			violation.ifPresent(why -> refusals.certificate(chain.get(0), StatusCodes.Bad_CertificatePolicyCheckFailed, why));
			return violation.map(why -> StatusCodes.Bad_SecurityChecksFailed);
		} catch (UaException e) {
			return Optional.of(StatusCodes.Bad_CertificateInvalid);
		}
	}

	private static Optional<SecurityPolicy> policy(String uri) {
		return Arrays.stream(SecurityPolicy.values()).filter(each -> each.getUri().equals(uri) && each != SecurityPolicy.None).findFirst();
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
