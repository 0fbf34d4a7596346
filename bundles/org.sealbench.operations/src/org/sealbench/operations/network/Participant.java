// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.Optional;

/**
 * A node with what it presents and trusts.
 *
 * @param identity what it presents as an OPC UA client
 * @param opcUa    its server, of a device that has one switched on
 * @param web      its server, of a device that has one switched on
 */
record Participant(NetworkNode node, Optional<ParticipantIdentity> identity, Optional<OpcUaServerSide> opcUa,
		Optional<WebServerSide> web) {

	static Participant client(NetworkNode node, Optional<ParticipantIdentity> identity) {
		return new Participant(node, identity, Optional.empty(), Optional.empty());
	}
}
