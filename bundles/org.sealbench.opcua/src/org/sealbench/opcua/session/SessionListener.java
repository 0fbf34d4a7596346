// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

/**
 * Receives the events of a session that stays open, on a thread of the connection. It must not wait for the session.
 */
public interface SessionListener {

	/** A node that is watched has another value or status, or its first one. */
	void changed(NodeChange change);

	/** The server ended the session, or the connection is lost. */
	void ended();
}
