// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.servicesets.Service;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.AccessController;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.transport.server.OpcServerTransportFactory;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.opcua.message.BoundedEncodingContext;

/**
 * Milo's server with another access controller, with structures within messages decoded within bounds, and with an
 * answer to every request, for which Milo has no settings.
 */
final class AccessControlledServer extends OpcUaServer {

	private final EncodingContext bounded;
	private volatile AccessController access;

	AccessControlledServer(OpcUaServerConfig config, OpcServerTransportFactory transports) {
		super(config, transports);
		bounded = new BoundedEncodingContext(super.getStaticEncodingContext(), failure -> {
			// Whoever decodes the structure learns of it by the same exception.
		});
	}

	@Override
	public EncodingContext getStaticEncodingContext() {
		// Milo's own constructor asks, too.
		return bounded == null ? super.getStaticEncodingContext() : bounded;
	}

	/**
	 * Called by Milo's constructor, too. Milo 1.1.2 never answers a request in which its code fails, and the client
	 * waits until its own time is up.
	 */
	@Override
	protected void addServiceHandler(String path, Service service, ServiceHandler handler) {
		super.addServiceHandler(path, service, handler instanceof AsyncServiceHandler later ? answering(later)
				: (context, request) -> answered(handler, context, request));
	}

	private static UaResponseMessageType answered(ServiceHandler handler, ServiceRequestContext context,
			UaRequestMessageType request) throws UaException {
		try {
			return handler.handle(context, request);
		} catch (RuntimeException e) {
			throw UnexpectedParameters.fault(request, e);
		}
	}

	private static AsyncServiceHandler answering(AsyncServiceHandler handler) {
		return (context, request) -> {
			try {
				return handler.handleAsync(context, request);
			} catch (RuntimeException e) {
				return CompletableFuture.failedFuture(UnexpectedParameters.fault(request, e));
			}
		};
	}

	void setAccessController(AccessController other) {
		access = other;
	}

	@Override
	public AccessController getAccessController() {
		AccessController other = access;
		return other == null ? super.getAccessController() : other;
	}
}
