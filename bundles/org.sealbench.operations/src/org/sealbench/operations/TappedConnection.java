package org.sealbench.operations;

import org.sealbench.opcua.ConnectionResult;

/**
 * A connection over a tap of ours.
 *
 * @param wire what the tap could read
 */
public record TappedConnection(ConnectionResult result, WireFinding wire) {
}
