// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.transport.client.ClientApplicationContext;
import org.sealbench.opcua.AsyncCalls;

/** A secure channel without security, for one question about endpoints. */
final class DiscoveryConnection implements ClientApplicationContext {

	private final EndpointDescription endpoint;

	private DiscoveryConnection(String url) {
		this.endpoint = new EndpointDescription(url, null, null, MessageSecurityMode.None, SecurityPolicy.None.getUri(),
				null, Stack.TCP_UASC_UABINARY_TRANSPORT_URI, ubyte(0));
	}

	/**
	 * The server's answer. The connection is closed however it ends.
	 *
	 * @param via where the connection goes instead of to the URL's host
	 */
	static CompletableFuture<GetEndpointsResponse> ask(String url, Optional<InetSocketAddress> via) {
		SessionTransport transport = new SessionTransport(via);
		GetEndpointsRequest request = new GetEndpointsRequest(new RequestHeader(NodeId.NULL_VALUE, DateTime.now(),
				uint(1), uint(0), null, uint(AsyncCalls.LIMIT), null), url, new String[0],
				new String[] { Stack.TCP_UASC_UABINARY_TRANSPORT_URI });
		return transport.connect(new DiscoveryConnection(url))
				.thenCompose(open -> transport.sendRequestMessage(request))
				.whenComplete((response, failure) -> transport.disconnect())
				.thenApply(response -> (GetEndpointsResponse) response);
	}

	@Override
	public EndpointDescription getEndpoint() {
		return endpoint;
	}

	@Override
	public Optional<KeyPair> getKeyPair() {
		return Optional.empty();
	}

	@Override
	public Optional<X509Certificate> getCertificate() {
		return Optional.empty();
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain() {
		return Optional.empty();
	}

	/** Without security there is no certificate to be validated. */
	@Override
	public CertificateValidator getCertificateValidator() {
		return new PinnedCertificateValidator(null);
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
