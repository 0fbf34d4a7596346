// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import org.sealbench.operations.network.NetworkConnection;

/**
 * A connection that was made for real.
 *
 * @param client name of what connected
 */
public record TriedConnection(String device, String client, NetworkConnection.Protocol protocol, Attempt attempt) {
}
