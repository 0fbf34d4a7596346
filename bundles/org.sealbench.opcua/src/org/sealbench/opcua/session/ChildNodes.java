// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.List;

/**
 * The direct children of a node.
 *
 * @param status {@code Good}, or the {@code Bad_…} name that says why it is not known
 */
public record ChildNodes(String status, List<BrowsedNode> nodes) {

	public ChildNodes {
		nodes = List.copyOf(nodes);
	}
}
