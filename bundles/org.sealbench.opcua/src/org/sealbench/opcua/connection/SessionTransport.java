// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.stack.core.util.Unit;
import org.eclipse.milo.opcua.stack.transport.client.ClientApplicationContext;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransport;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransportConfig;

/**
 * Milo's TCP transport, except that it reports the first failure to open the secure channel. Milo's client would go on
 * trying in the background, while a connection test reports what the server answered.
 */
final class SessionTransport extends OpcTcpClientTransport {

	private final CompletableFuture<Unit> opened = new CompletableFuture<>();

	SessionTransport(OpcTcpClientTransportConfig config) {
		super(config);
	}

	@Override
	public CompletableFuture<Unit> connect(ClientApplicationContext context) {
		return super.connect(context).whenComplete((unit, failure) -> {
			if (failure == null) {
				opened.complete(unit);
			} else {
				opened.completeExceptionally(failure);
			}
		});
	}

	/** Completes when the secure channel is open, or with the first failure. */
	CompletableFuture<Unit> opened() {
		return opened;
	}
}
