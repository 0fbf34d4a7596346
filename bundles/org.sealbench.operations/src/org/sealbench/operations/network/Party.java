package org.sealbench.operations.network;

import java.util.Optional;

/**
 * A node with what it shows and trusts.
 *
 * @param identity what it shows as an OPC UA client
 * @param opcUa    its server, of a device that has one switched on
 * @param web      its server, of a device that has one switched on
 */
record Party(NetworkNode node, Optional<Identity> identity, Optional<OpcUaEnd> opcUa, Optional<WebEnd> web) {

	static Party client(NetworkNode node, Optional<Identity> identity) {
		return new Party(node, identity, Optional.empty(), Optional.empty());
	}
}
