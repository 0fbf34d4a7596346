package org.sealbench.opcua;

import java.util.Optional;

/**
 * What an attempt to hold a session open came to.
 *
 * @param result  as of a connection test without operations
 * @param session if it is connected; to be closed
 */
public record OpenedSession(ConnectionResult result, Optional<OpenSession> session) {
}
