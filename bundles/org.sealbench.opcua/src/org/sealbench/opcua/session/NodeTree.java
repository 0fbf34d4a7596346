// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.sealbench.opcua.StatusNames;

/**
 * The nodes below a node, to a given depth. A node below several others is followed once, since references may form
 * circles.
 */
final class NodeTree {

	/** A server must not make this endless. */
	private static final int MOST = 100_000;

	private final NodeReader nodes;
	private final Set<NodeId> followed = new HashSet<>();
	private final List<NodeResult> found = new ArrayList<>();

	NodeTree(NodeReader nodes) {
		this.nodes = nodes;
	}

	/** Every node found, the children of each right after it, named by its path. */
	List<NodeResult> below(String node, int depth) throws UaException {
		NodeId start = nodes.parse(node);
		followed.add(start);
		browse(start, "", depth);
		return found;
	}

	private void browse(NodeId parent, String path, int depth) throws UaException {
		for (ReferenceDescription each : nodes.references(parent, BrowseDirection.Forward,
				NodeIds.HierarchicalReferences)) {
			String name = path + each.getBrowseName().name();
			found.add(new NodeResult(each.getNodeId().toParseableString(), each.getNodeClass() + " " + name,
					StatusNames.GOOD));
			if (depth > 1 && each.getNodeId().isLocal() && found.size() < MOST && followed.add(nodes.local(each))) {
				follow(each, name, depth - 1);
			}
		}
	}

	/** A branch that the server does not show is left out; the others are shown. */
	private void follow(ReferenceDescription reference, String name, int depth) {
		try {
			browse(nodes.local(reference), name + "/", depth);
		} catch (UaException e) {
			found.add(new NodeResult(reference.getNodeId().toParseableString(), "", StatusNames.of(e.getStatusCode())));
		}
	}
}
