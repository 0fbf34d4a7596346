// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Optional;

import org.sealbench.opcua.session.OpenSession;

/**
 * The result of an attempt to open a session that stays open.
 *
 * @param result  that of a connection test without operations
 * @param session if it is connected; to be closed
 */
public record SessionAttempt(ConnectionResult result, Optional<OpenSession> session) {
}
