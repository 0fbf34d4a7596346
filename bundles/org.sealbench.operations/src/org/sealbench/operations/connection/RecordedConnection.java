// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import org.sealbench.opcua.connection.ConnectionResult;

/**
 * A connection through a {@link TcpRecorder}.
 *
 * @param wire what is readable on the wire
 */
public record RecordedConnection(ConnectionResult result, PlaintextFinding wire) {
}
