// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import org.sealbench.opcua.connection.ConnectionResult;

/**
 * A connection over a tap of ours.
 *
 * @param wire what the tap could read
 */
public record RecordedConnection(ConnectionResult result, PlaintextFinding wire) {
}
