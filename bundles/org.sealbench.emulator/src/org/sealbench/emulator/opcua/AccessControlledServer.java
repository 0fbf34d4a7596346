// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.AccessController;
import org.eclipse.milo.opcua.stack.transport.server.OpcServerTransportFactory;

/** Milo's server with another access controller, for which Milo has no setting. */
final class AccessControlledServer extends OpcUaServer {

	private volatile AccessController judge;

	AccessControlledServer(OpcUaServerConfig config, OpcServerTransportFactory transports) {
		super(config, transports);
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
