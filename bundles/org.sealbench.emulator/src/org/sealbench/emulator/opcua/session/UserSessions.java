// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.emulator.opcua.channel.Connections;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.emulator.opcua.config.UserRights;

/**
 * Room among the sessions: one user has a share of them, and those without a connection are ended for connected
 * clients.
 */
final class UserSessions {

	private final OpcUaServer server;
	private final Connections connections;

	UserSessions(OpcUaServer server, Connections connections) {
		this.server = server;
		this.connections = connections;
	}

	/** Ends the oldest session that has no connection, of one user or of any; returns whether there was any. */
	boolean endLeft(Optional<String> user) {
		Set<NodeId> connected = connections.sessions();
		Optional<Session> left = loggedIn().stream().filter(each -> !connected.contains(each.getSessionId()))
				.filter(each -> user.isEmpty() || user.get().equals(UserRights.userOf(each)))
				.min(Comparator.comparing(each -> each.getConnectionTime().getUtcTime()));
		left.ifPresent(each -> server.getSessionManager().killSession(each.getSessionId(), false));
		return left.isPresent();
	}

	/**
	 * Whether the user of a session has no more of them than the share; ends sessions without a connection for that.
	 */
	boolean isWithinShare(Session session) {
		String user = UserRights.userOf(session);
		while (loggedIn().stream().filter(each -> user.equals(UserRights.userOf(each)))
				.count() > ServerLimits.MAX_SESSIONS_OF_USER) {
			if (!endLeft(Optional.of(user))) {
				return false;
			}
		}
		return true;
	}

	private List<Session> loggedIn() {
		return server.getSessionManager().getAllSessions().stream().filter(each -> each.getIdentity() != null).toList();
	}
}
