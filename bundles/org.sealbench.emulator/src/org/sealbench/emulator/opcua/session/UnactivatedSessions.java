// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.SessionManager;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.config.ServerLimits;

/** Sessions that were created and that nobody has logged in to, oldest first, by their authentication tokens. */
final class UnactivatedSessions {

	private final SessionManager sessions;
	private final Set<NodeId> tokens = new LinkedHashSet<>();

	UnactivatedSessions(SessionManager sessions) {
		this.sessions = sessions;
	}

	synchronized void add(NodeId token) {
		tokens.add(token);
		// Those that ended by themselves are not reported; the oldest certainly did.
		if (tokens.size() > 2 * ServerLimits.MAX_SESSIONS) {
			tokens.remove(tokens.iterator().next());
		}
	}

	synchronized void remove(NodeId token) {
		tokens.remove(token);
	}

	/** Ends the oldest; returns whether there was any. */
	synchronized boolean endOldest(ServiceRequestContext context, CreateSessionRequest request) {
		if (tokens.isEmpty()) {
			return false;
		}
		NodeId oldest = tokens.iterator().next();
		tokens.remove(oldest);
		RequestHeader header = request.getRequestHeader();
		return end(context,
				new RequestHeader(oldest, header.getTimestamp(), header.getRequestHandle(),
						header.getReturnDiagnostics(), header.getAuditEntryId(), header.getTimeoutHint(),
						header.getAdditionalHeader()));
	}

	/** Ends the one of a request; returns whether nobody had logged in to it. */
	boolean end(ServiceRequestContext context, RequestHeader header) {
		try {
			// Milo ends a session that is used before anybody has logged in to it, and has no other way to do so.
			sessions.getSession(context, header);
			return false;
		} catch (UaException e) {
			return true;
		}
	}
}
