// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionListener;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;

/**
 * The certificate with which the server created each session. Signatures and secrets of ActivateSession are bound to it
 * (OPC 10000-4 §5.7.3), also over a later channel.
 */
final class SessionCertificates implements SessionListener {

	private final Map<NodeId, Created> created = new ConcurrentHashMap<>();

	/**
	 * How a session was created.
	 *
	 * @param certificate the server's own, DER, without its issuers
	 */
	record Created(NodeId session, ByteString certificate) {
	}

	void add(CreateSessionResponse response) {
		created.put(response.getAuthenticationToken(),
				new Created(response.getSessionId(), response.getServerCertificate()));
	}

	/** How the session with an authentication token was created, if there is one. */
	Optional<Created> of(NodeId token) {
		return token == null ? Optional.empty() : Optional.ofNullable(created.get(token));
	}

	@Override
	public void onSessionClosed(Session session) {
		created.values().removeIf(each -> each.session().equals(session.getSessionId()));
	}
}
