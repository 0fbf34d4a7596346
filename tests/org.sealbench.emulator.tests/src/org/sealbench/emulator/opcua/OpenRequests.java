// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.security.KeyPair;
import java.security.PrivateKey;

import org.eclipse.milo.opcua.stack.core.channel.ChannelParameters;
import org.eclipse.milo.opcua.stack.core.channel.ChunkEncoder;
import org.eclipse.milo.opcua.stack.core.channel.messages.MessageType;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.SecurityTokenRequestType;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.NonceUtil;
import org.eclipse.milo.opcua.stack.transport.client.uasc.ClientSecureChannel;
import org.sealbench.pki.Credential;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/**
 * Requests to open or renew a secure channel, signed and encrypted, as bytes: with any certificate, key, policy and
 * mode.
 */
final class OpenRequests {

	private static final int SIZE = 65_535;

	private final ChunkEncoder encoder = new ChunkEncoder(new ChannelParameters(0, SIZE, SIZE, 0, 0, SIZE, SIZE, 0));
	private final TestDevice device;

	OpenRequests(TestDevice device) {
		this.device = device;
	}

	byte[] issue(Credential client) throws Exception {
		return request(0, client, client.key(), SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt);
	}

	/** @param channel the channel to renew, or 0 to open one */
	byte[] request(long channel, Credential presented, PrivateKey signing, SecurityPolicy policy,
			MessageSecurityMode mode) throws Exception {
		byte[] server = MiloClient.of(device, presented).endpoints().get(0).getServerCertificate().bytesOrEmpty();
		ClientSecureChannel secure = new ClientSecureChannel(
				new KeyPair(presented.certificate().getPublicKey(), signing), presented.certificate(),
				presented.chain(), CertificateUtil.decodeCertificate(server),
				CertificateUtil.decodeCertificates(server), policy, mode);
		secure.setChannelId(channel);
		ByteBuf body = Unpooled.buffer();
		new OpcUaBinaryEncoder(DefaultEncodingContext.INSTANCE).setBuffer(body).encodeMessage(null,
				new OpenSecureChannelRequest(
						new RequestHeader(NodeId.NULL_VALUE, DateTime.now(), uint(1), uint(0), null, uint(60_000),
								null),
						uint(0), channel == 0 ? SecurityTokenRequestType.Issue : SecurityTokenRequestType.Renew, mode,
						NonceUtil.generateNonce(policy), uint(600_000)));
		ByteBuf chunks = Unpooled.buffer();
		for (ByteBuf each : encoder.encodeAsymmetric(secure, 1, body, MessageType.OpenSecureChannel)
				.getMessageChunks()) {
			chunks.writeBytes(each);
			each.release();
		}
		return ByteBufUtil.getBytes(chunks);
	}
}
