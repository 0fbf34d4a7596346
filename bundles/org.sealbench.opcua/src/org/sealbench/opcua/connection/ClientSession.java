// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfigBuilder;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.pki.Credential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A secure channel with a session, for one test; closing it leaves no connection behind. */
public final class ClientSession implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ClientSession.class);
	/** How long a server may take to close the session, in milliseconds. */
	private static final long CLOSE_LIMIT = 3_000;

	/** How long opening may take at most, in milliseconds, where the limit for responses is longer. */
	private static final long LONGEST_OPENING = 30_000;

	private final OpcUaClient client;
	private final SessionTransport transport;
	private final long opening;

	/** @param server the server's certificate, checked; empty where none is needed */
	ClientSession(EndpointDescription endpoint, ConnectionRequest request, Optional<X509Certificate> server) {
		this(endpoint, request, server, AsyncCalls.LIMIT);
	}

	/** @param limit how long a response may take, in milliseconds */
	ClientSession(EndpointDescription endpoint, ConnectionRequest request, Optional<X509Certificate> server,
			long limit) {
		opening = Math.min(limit, LONGEST_OPENING);
		transport = new SessionTransport(request.via());
		client = new BoundedClient(config(endpoint, request, server, limit), transport);
	}

	/** @throws UaException with the code with which channel or session were refused */
	OpcUaClient open(IProgressMonitor monitor) throws UaException {
		CompletableFuture<OpcUaClient> session = client.connectAsync();
		AsyncCalls.await(transport.opened(), opening, monitor);
		return AsyncCalls.await(session, opening, monitor);
	}

	@Override
	public void close() {
		transport.leaveBroken();
		try {
			client.disconnectAsync().get(CLOSE_LIMIT, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			LOG.debug("the connection was not closed in an orderly way", e);
		}
	}

	private static OpcUaClientConfig config(EndpointDescription endpoint, ConnectionRequest request,
			Optional<X509Certificate> server, long limit) {
		OpcUaClientConfigBuilder config = OpcUaClientConfig.builder().setEndpoint(endpoint)
				.setApplicationName(LocalizedText.english("Sealbench"))
				.setApplicationUri(request.clientApplicationUri()).setProductUri("urn:sealbench")
				.setSessionName(() -> ConnectionTest.SESSION_NAME).setRequestTimeout(uint(limit))
				.setSessionTimeout(uint(60_000));
		server.ifPresent(certificate -> config.setCertificateValidator(new PinnedCertificateValidator(certificate)));
		request.client().ifPresent(client -> present(client, config));
		request.user()
				.ifPresent(user -> config.setIdentityProvider(new UsernameProvider(user, () -> utf8(request.password()),
						new PinnedCertificateValidator(server.orElse(null)),
						offered -> UserTokenPolicyChoice.strongest(endpoint, offered))));
		return config.build();
	}

	private static void present(Credential client, OpcUaClientConfigBuilder config) {
		config.setKeyPair(new KeyPair(client.certificate().getPublicKey(), client.key()))
				.setCertificate(client.certificate())
				.setCertificateChain(client.chain().toArray(X509Certificate[]::new));
	}

	/** In the form in which passwords are compared (RFC 8265); Milo wipes this array. */
	private static byte[] utf8(char[] password) {
		List<char[]> forms = SecretText.forms(password);
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(forms.get(0)));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		Wipe.wipe(encoded.array());
		forms.forEach(Wipe::wipe);
		return bytes;
	}
}
