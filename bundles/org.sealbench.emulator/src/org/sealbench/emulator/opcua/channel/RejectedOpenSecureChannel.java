// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.channel.ChannelParameters;
import org.eclipse.milo.opcua.stack.core.channel.ChunkDecoder;
import org.eclipse.milo.opcua.stack.core.channel.EncodingLimits;
import org.eclipse.milo.opcua.stack.core.channel.MessageAbortException;
import org.eclipse.milo.opcua.stack.core.channel.MessageDecodeException;
import org.eclipse.milo.opcua.stack.core.channel.ServerSecureChannel;
import org.eclipse.milo.opcua.stack.core.channel.headers.AsymmetricSecurityHeader;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.SecurityTokenRequestType;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.util.NonceUtil;
import org.eclipse.milo.opcua.stack.transport.server.ServerApplicationContext;

import io.netty.buffer.ByteBuf;

/**
 * Finds out why Milo closed a connection instead of answering a request to open or renew its secure channel: reads the
 * request again. It gives a reason only for a request that was decrypted and whose signature was right; all others get
 * the same error.
 */
final class RejectedOpenSecureChannel {

	private static final int AFTER_CHANNEL_ID = 12;
	private static final Reason NOT_GENUINE = new Reason(StatusCodes.Bad_SecurityChecksFailed,
			"the message is not genuine");

	private RejectedOpenSecureChannel() {
	}

	/** The status code of OPC 10000-4 §5.6.2.3, and a text for the log. */
	record Reason(long status, String text) {
	}

	/** @param chunk the whole message as it came, in a buffer of its own, which is decrypted in place */
	static Reason reason(ByteBuf chunk, ServerApplicationContext server) {
		try {
			EncodingLimits limits = server.getEncodingContext().getEncodingLimits();
			AsymmetricSecurityHeader header = AsymmetricSecurityHeader
					.decode(chunk.slice(AFTER_CHANNEL_ID, chunk.readableBytes() - AFTER_CHANNEL_ID), limits);
			SecurityPolicy policy = SecurityPolicy.fromUri(header.getSecurityPolicyUri());
			return reason(request(chunk, header, policy, server), policy, server);
		} catch (UaException | MessageAbortException | MessageDecodeException | RuntimeException e) {
			// However malformed it is, the connection gets its error and is closed.
			return NOT_GENUINE;
		}
	}

	private static Reason reason(OpenSecureChannelRequest request, SecurityPolicy policy,
			ServerApplicationContext server) {
		MessageSecurityMode mode = request.getSecurityMode();
		boolean offered = server.getEndpointDescriptions().stream().anyMatch(
				each -> policy.getUri().equals(each.getSecurityPolicyUri()) && each.getSecurityMode() == mode);
		if (!offered) {
			return new Reason(StatusCodes.Bad_SecurityModeRejected,
					"the message security mode " + mode + " is not offered with " + policy);
		}
		try {
			NonceUtil.validateNonce(request.getClientNonce(), policy);
		} catch (UaException e) {
			return new Reason(StatusCodes.Bad_NonceInvalid, "the client's nonce is not one of " + policy);
		}
		return new Reason(StatusCodes.Bad_SecurityChecksFailed,
				request.getRequestType() == SecurityTokenRequestType.Renew
						? "the secure channel was to be renewed with another message security mode"
						: "the secure channel could not be opened");
	}

	private static OpenSecureChannelRequest request(ByteBuf chunk, AsymmetricSecurityHeader header,
			SecurityPolicy policy, ServerApplicationContext server)
			throws UaException, MessageAbortException, MessageDecodeException {
		EncodingLimits limits = server.getEncodingContext().getEncodingLimits();
		ServerSecureChannel channel = new ServerSecureChannel();
		channel.setSecurityPolicy(policy);
		if (policy != SecurityPolicy.None) {
			KeyPair key = server.getCertificateManager().getKeyPair(header.getReceiverThumbprint())
					.orElseThrow(() -> new UaException(StatusCodes.Bad_SecurityChecksFailed));
			channel.setKeyPair(key);
			channel.setLocalCertificate(
					server.getCertificateManager().getCertificate(header.getReceiverThumbprint()).orElseThrow());
			channel.setRemoteCertificate(header.getSenderCertificate().bytesOrEmpty());
		}
		int size = limits.getMaxChunkSize();
		ChannelParameters parameters = new ChannelParameters(limits.getMaxMessageSize(), size, size,
				limits.getMaxChunkCount(), limits.getMaxMessageSize(), size, size, limits.getMaxChunkCount());
		ByteBuf message = new ChunkDecoder(parameters, limits)
				.decodeAsymmetric(channel, new ArrayList<>(List.of(chunk))).getMessage();
		try {
			return (OpenSecureChannelRequest) new OpcUaBinaryDecoder(server.getEncodingContext()).setBuffer(message)
					.decodeMessage(null);
		} finally {
			message.release();
		}
	}
}
