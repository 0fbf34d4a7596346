// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.util.Unit;
import org.eclipse.milo.opcua.stack.transport.client.ClientApplicationContext;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransport;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransportConfig;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.StatusNames;

/**
 * Milo's TCP transport, except that it reports the first failure to open the secure channel (Milo's client would go on
 * trying in the background, while a connection test reports what the server answered), and that it takes from a server
 * what the protocol allows and nothing else: chunks by {@link ServerChunks}, messages by {@link BoundedClientContext},
 * responses by {@link ResponseRule}. Where Milo would only say that the connection is closed, it says why.
 */
final class SessionTransport extends OpcTcpClientTransport {

	private final CompletableFuture<Unit> opened = new CompletableFuture<>();
	private final AtomicReference<UaException> broken;
	private volatile @Nullable EndpointDescription endpoint;
	private volatile boolean violated;

	/** @param via where connections go instead of to the URL's host */
	SessionTransport(Optional<InetSocketAddress> via) {
		this(via, new AtomicReference<>());
	}

	private SessionTransport(Optional<InetSocketAddress> via, AtomicReference<UaException> broken) {
		super(OpcTcpClientTransportConfig.newBuilder().setConnectTimeout(uint(AsyncCalls.LIMIT / 2))
				.setAcknowledgeTimeout(uint(AsyncCalls.LIMIT / 2))
				.setBootstrapCustomizer(
						bootstrap -> via.ifPresent(address -> bootstrap.resolver(new FixedResolver(address))))
				.setChannelPipelineCustomizer(pipeline -> pipeline.addFirst(new ServerChunks(broken::set))).build());
		this.broken = broken;
	}

	@Override
	public CompletableFuture<Unit> connect(ClientApplicationContext context) {
		endpoint = context.getEndpoint();
		return super.connect(new BoundedClientContext(context, broken::set)).whenComplete((unit, failure) -> {
			if (failure == null) {
				opened.complete(unit);
			} else {
				opened.completeExceptionally(reason(failure));
			}
		});
	}

	@Override
	public CompletableFuture<UaResponseMessageType> sendRequestMessage(UaRequestMessageType request) {
		return super.sendRequestMessage(request)
				.exceptionallyCompose(failure -> CompletableFuture.failedFuture(reason(failure)))
				.thenCompose(response -> violation(request, response)
						.<CompletableFuture<UaResponseMessageType>>map(CompletableFuture::failedFuture)
						.orElseGet(() -> CompletableFuture.completedFuture(response)));
	}

	private Optional<ProtocolViolation> violation(UaRequestMessageType request, UaResponseMessageType response) {
		EndpointDescription chosen = endpoint;
		return ResponseRule.violation(request, response)
				.or(() -> chosen != null && response instanceof CreateSessionResponse session
						? SessionEndpointRule.violation(chosen, session)
						: Optional.empty());
	}

	/** Completes when the secure channel is open, or with the first failure. */
	CompletableFuture<Unit> opened() {
		return opened;
	}

	/** Ends a connection whose server broke the protocol, as nothing more is to be expected of it. */
	void leaveBroken() {
		if (violated) {
			disconnect();
		}
	}

	private Throwable reason(Throwable failure) {
		long code = StatusNames.codeOf(failure);
		boolean silent = code == StatusCodes.Bad_ConnectionClosed || code == StatusCodes.Bad_UnexpectedError;
		UaException known = silent ? broken.getAndSet(null) : null;
		violated |= known != null;
		return known == null ? failure : known;
	}
}
