// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.core.ValueRanks;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNode;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.sealbench.emulator.opcua.addressspace.ArgumentNodes;

/**
 * The method GetCertificates of ServerConfiguration (OPC 10000-12 §7.10.7), which Milo's node set names and does not
 * contain.
 */
final class GetCertificatesNode {

	private static final String NAME = "GetCertificates";

	private GetCertificatesNode() {
	}

	static void add(OpcUaServer server) {
		UaNode parent = server.getAddressSpaceManager().getManagedNode(NodeIds.ServerConfiguration).orElseThrow();
		NodeId id = NodeIds.ServerConfiguration_GetCertificates;
		UaMethodNode method = UaMethodNode.builder(parent.getNodeContext()).setNodeId(id)
				.setBrowseName(new QualifiedName(0, NAME)).setDisplayName(LocalizedText.english(NAME)).build();
		ArgumentNodes.add(method, NodeIds.ServerConfiguration_GetCertificates_InputArguments, "InputArguments",
				new Argument[] { argument("CertificateGroupId", NodeIds.NodeId, ValueRanks.Scalar) });
		ArgumentNodes.add(method, NodeIds.ServerConfiguration_GetCertificates_OutputArguments, "OutputArguments",
				new Argument[] { argument("CertificateTypeIds", NodeIds.NodeId, ValueRanks.OneDimension),
						argument("Certificates", NodeIds.ByteString, ValueRanks.OneDimension) });
		parent.getNodeContext().getNodeManager().addNode(method);
		method.addReference(new Reference(id, NodeIds.HasComponent, NodeIds.ServerConfiguration.expanded(), false));
	}

	private static Argument argument(String name, NodeId type, int rank) {
		return new Argument(name, type, rank, rank == ValueRanks.Scalar ? null : new UInteger[] { uint(0) },
				LocalizedText.NULL_VALUE);
	}
}
