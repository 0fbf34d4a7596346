package org.sealbench.opcua;

import java.util.List;

/**
 * What lies right below a node.
 *
 * @param status {@code Good}, or the {@code Bad_…} name that says why it is not known
 */
public record Branch(String status, List<BrowsedNode> nodes) {

	public Branch {
		nodes = List.copyOf(nodes);
	}
}
