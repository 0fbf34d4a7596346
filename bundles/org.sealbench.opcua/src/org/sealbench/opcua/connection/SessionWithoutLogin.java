// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.transport.client.ClientApplicationContext;
import org.sealbench.opcua.AsyncCalls;

/**
 * Secure channel and session as far as they come about without a user: the server has looked at the client's
 * certificate twice by then (OPC 10000-4 §5.5.2 and §5.7.2). The session is closed at once.
 */
final class SessionWithoutLogin implements ClientApplicationContext {

	private static final int NONCE_BYTES = 32;

	private final EndpointDescription endpoint;
	private final ConnectionRequest request;
	private final Optional<X509Certificate> server;

	/** @param server the server's certificate, checked; empty where none is needed */
	SessionWithoutLogin(EndpointDescription endpoint, ConnectionRequest request, Optional<X509Certificate> server) {
		this.endpoint = endpoint;
		this.request = request;
		this.server = server;
	}

	/** @throws UaException with the code with which channel or session were refused */
	void create(IProgressMonitor monitor) throws UaException {
		SessionTransport transport = new SessionTransport(request.via());
		try {
			AsyncCalls.await(transport.connect(this), monitor);
			CreateSessionResponse session = (CreateSessionResponse) AsyncCalls
					.await(transport.sendRequestMessage(question()), monitor);
			AsyncCalls.await(transport.sendRequestMessage(
					new CloseSessionRequest(header(session.getAuthenticationToken(), 2), true)), monitor);
		} finally {
			transport.disconnect();
		}
	}

	private CreateSessionRequest question() {
		byte[] nonce = new byte[NONCE_BYTES];
		new SecureRandom().nextBytes(nonce);
		return new CreateSessionRequest(header(NodeId.NULL_VALUE, 1),
				new ApplicationDescription(request.clientApplicationUri(), "urn:sealbench",
						LocalizedText.english("Sealbench"), ApplicationType.Client, null, null, new String[0]),
				endpoint.getServer() == null ? null : endpoint.getServer().getApplicationUri(),
				endpoint.getEndpointUrl(), ConnectionTest.SESSION_NAME, ByteString.of(nonce), certificate(), 60_000.0,
				uint(0));
	}

	private ByteString certificate() {
		try {
			return request.client().isEmpty() ? ByteString.NULL_VALUE
					: ByteString.of(request.client().get().certificate().getEncoded());
		} catch (CertificateEncodingException e) {
			throw new IllegalStateException("a certificate that was read has an encoding", e);
		}
	}

	private static RequestHeader header(NodeId token, int handle) {
		return new RequestHeader(token, DateTime.now(), uint(handle), uint(0), null, uint(AsyncCalls.LIMIT), null);
	}

	@Override
	public EndpointDescription getEndpoint() {
		return endpoint;
	}

	@Override
	public Optional<KeyPair> getKeyPair() {
		return request.client().map(each -> new KeyPair(each.certificate().getPublicKey(), each.key()));
	}

	@Override
	public Optional<X509Certificate> getCertificate() {
		return request.client().map(each -> each.certificate());
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain() {
		return request.client().map(each -> each.chain().toArray(X509Certificate[]::new));
	}

	@Override
	public CertificateValidator getCertificateValidator() {
		return new PinnedCertificateValidator(server.orElse(null));
	}

	@Override
	public EncodingContext getEncodingContext() {
		return DefaultEncodingContext.INSTANCE;
	}

	@Override
	public UInteger getRequestTimeout() {
		return uint(AsyncCalls.LIMIT);
	}
}
