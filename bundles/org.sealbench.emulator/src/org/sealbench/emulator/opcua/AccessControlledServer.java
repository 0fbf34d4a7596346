// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.AccessController;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.transport.server.OpcServerTransportFactory;
import org.sealbench.opcua.message.BoundedEncodingContext;

/**
 * Milo's server with another access controller and with structures within messages decoded within bounds, for which
 * Milo has no settings.
 */
final class AccessControlledServer extends OpcUaServer {

	private final EncodingContext bounded;
	private volatile AccessController judge;

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

	void setAccessController(AccessController other) {
		judge = other;
	}

	@Override
	public AccessController getAccessController() {
		AccessController other = judge;
		return other == null ? super.getAccessController() : other;
	}
}
