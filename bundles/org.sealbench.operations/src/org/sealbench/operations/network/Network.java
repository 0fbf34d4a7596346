// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The devices of a project, who connects to them, and whether they would.
 *
 * @param project its name
 * @param whole   whether all connections are among the links; of a large plant, those that only follow from a shared CA
 *                are there for the one that was asked for
 */
public record Network(String project, List<NetworkNode> nodes, List<NetworkConnection> links, boolean whole) {

	public Network {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
	}

	public Optional<NetworkNode> node(String id) {
		return nodes.stream().filter(each -> each.id().equals(id)).findFirst();
	}

	/** What people call each node, by its id. */
	public Map<String, String> names() {
		return nodes.stream().collect(Collectors.toMap(NetworkNode::id, NetworkNode::name, (first, same) -> first));
	}

	/** What people call the node with an id. */
	public String name(String id) {
		return node(id).map(NetworkNode::name).orElse(id);
	}
}
