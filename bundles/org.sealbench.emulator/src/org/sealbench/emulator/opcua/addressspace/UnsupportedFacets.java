// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;

/**
 * Removes from the Server object what Milo has there for facets that a device lacks (history, PubSub, management of
 * users), and optional properties that have no value (OPC 10000-5 §6.3): where a node is, it says something.
 */
public final class UnsupportedFacets {

	private static final List<NodeId> FACETS = List.of(NodeIds.PublishSubscribe, NodeIds.HistoryServerCapabilities,
			new NodeId(0, 32637), new NodeId(0, 32754), NodeIds.Resources, NodeIds.UserManagement, new NodeId(0, 32336),
			NodeIds.Server_ServerRedundancy_RedundantServerArray);
	private static final Set<NodeId> PARTS = Set.of(NodeIds.HasComponent, NodeIds.HasProperty,
			NodeIds.HasOrderedComponent, NodeIds.Organizes);

	private final OpcUaServer server;

	public UnsupportedFacets(OpcUaServer server) {
		this.server = server;
	}

	/** Removes them; every node that is to have a value has it by now. */
	public void remove() {
		FACETS.forEach(each -> server.getAddressSpaceManager().getManagedNode(each).ifPresent(UaNode::delete));
		// It is mandatory, and there are none.
		variable(NodeIds.Server_ServerCapabilities_SoftwareCertificates)
				.setValue(new DataValue(new Variant(new ExtensionObject[0])));
		List<UaVariableNode> empty = new ArrayList<>();
		collect(server.getAddressSpaceManager().getManagedNode(NodeIds.Server).orElseThrow(), empty, new HashSet<>());
		empty.forEach(UaNode::delete);
	}

	private UaVariableNode variable(NodeId id) {
		return (UaVariableNode) server.getAddressSpaceManager().getManagedNode(id).orElseThrow();
	}

	private void collect(UaNode node, List<UaVariableNode> empty, Set<NodeId> seen) {
		for (Reference each : node.getReferences()) {
			if (each.isForward() && PARTS.contains(each.getReferenceTypeId())) {
				server.getAddressSpaceManager().getManagedNode(each.getTargetNodeId())
						.filter(part -> seen.add(part.getNodeId())).ifPresent(part -> {
							if (part instanceof UaVariableNode variable && isEmpty(variable)) {
								empty.add(variable);
							}
							collect(part, empty, seen);
						});
			}
		}
	}

	private static boolean isEmpty(UaVariableNode variable) {
		DataValue value = variable.getValue();
		return value == null || value.value() == null || value.value().value() == null;
	}
}
