// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.util.List;

/**
 * What somebody who listens on the wire can read of a connection.
 *
 * @param bytes    how many went over it, in both directions
 * @param searched how many texts were searched: names of nodes, values, user, password, and the name of the session
 * @param readable those that occur in the bytes unencrypted; never the password itself, but {@code the password}
 */
public record PlaintextFinding(int bytes, int searched, List<String> readable) {

	public PlaintextFinding {
		readable = List.copyOf(readable);
	}
}
