// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.channel;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.stack.core.channel.SecurityKeysListener;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.security.CertificateManager;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.transport.server.ServerApplicationContext;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.opcua.message.BoundedEncodingContext;

/** What the transport knows of the server, with messages decoded within bounds. */
final class BoundedServerContext implements ServerApplicationContext {

	private final ServerApplicationContext server;
	private final EncodingContext encoding;

	BoundedServerContext(ServerApplicationContext server) {
		this.server = server;
		this.encoding = new BoundedEncodingContext(server.getEncodingContext(), failure -> {
			// The connection ends with it, which is logged there.
		});
	}

	@Override
	public EncodingContext getEncodingContext() {
		return encoding;
	}

	@Override
	public List<EndpointDescription> getEndpointDescriptions() {
		return server.getEndpointDescriptions();
	}

	@Override
	public CertificateManager getCertificateManager() {
		return server.getCertificateManager();
	}

	@Override
	public Long getNextSecureChannelId() {
		return server.getNextSecureChannelId();
	}

	@Override
	public Long getNextSecureChannelTokenId() {
		return server.getNextSecureChannelTokenId();
	}

	@Override
	public CompletableFuture<UaResponseMessageType> handleServiceRequest(ServiceRequestContext context,
			UaRequestMessageType request) {
		return server.handleServiceRequest(context, request);
	}

	@Override
	public SecurityKeysListener getSecurityKeysListener() {
		return server.getSecurityKeysListener();
	}
}
