// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.Optional;

import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * A node with what it presents and trusts.
 *
 * @param identity what it presents as an OPC UA client
 * @param trust    what it trusts as an OPC UA client; empty where the project does not know
 * @param here     whether it is this very engineering station, which connects to every device
 * @param opcUa    its server, of a device that has one switched on
 * @param web      its server, of a device that has one switched on
 */
record Participant(NetworkNode node, Optional<ParticipantIdentity> identity, Optional<TrustMaterial> trust,
		boolean here, Optional<OpcUaServerSide> opcUa, Optional<WebServerSide> web) {

	static Participant device(NetworkNode node, Optional<OpcUaServerSide> opcUa, Optional<WebServerSide> web) {
		return new Participant(node, opcUa.flatMap(OpcUaServerSide::identity), opcUa.map(OpcUaServerSide::trust), false,
				opcUa, web);
	}

	static Participant client(NetworkNode node, Optional<ParticipantIdentity> identity) {
		return new Participant(node, identity, Optional.empty(), false, Optional.empty(), Optional.empty());
	}

	static Participant station(NetworkNode node, ParticipantIdentity identity, TrustMaterial trust, boolean here) {
		return new Participant(node, Optional.of(identity), Optional.of(trust), here, Optional.empty(),
				Optional.empty());
	}
}
