// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.UsernameIdentity;
import org.sealbench.device.DevicePart;
import org.sealbench.emulator.SessionRegistry;

/** The clients of the OPC UA server, as the device's other servers show them. */
public record ConnectedClients(OpcUaServer server) {

	public List<SessionRegistry.Session> sessions() {
		return server.getSessionManager().getAllSessions().stream()
				.map(each -> new SessionRegistry.Session(DevicePart.OPCUA, who(each),
						Optional.ofNullable(each.getClientAddress()).map(InetAddress::getHostAddress).orElse("unknown"),
						Duration.between(each.getConnectionTime().getJavaInstant(), Instant.now())))
				.toList();
	}

	private static String who(Session session) {
		String application = Optional.ofNullable(session.getClientDescription().getApplicationUri()).orElse("unknown");
		return session.getIdentity() instanceof UsernameIdentity user ? user.getUsername() + " (" + application + ")"
				: application;
	}
}
