// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.core.ValueRanks;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;

/**
 * The properties that describe the arguments of a method (OPC 10000-3 §5.7). A method without any has no such property.
 */
public final class ArgumentNodes {

	private ArgumentNodes() {
	}

	public static void add(UaMethodNode method, NodeId id, String name, Argument[] arguments) {
		if (arguments.length == 0) {
			return;
		}
		ExtensionObject[] encoded = ExtensionObject
				.encodeArray(method.getNodeContext().getServer().getStaticEncodingContext(), arguments);
		UaVariableNode property = UaVariableNode.build(method.getNodeContext(),
				builder -> builder.setNodeId(id).setBrowseName(new QualifiedName(0, name))
						.setDisplayName(LocalizedText.english(name)).setTypeDefinition(NodeIds.PropertyType)
						.setDataType(NodeIds.Argument).setValueRank(ValueRanks.OneDimension)
						.setArrayDimensions(new UInteger[] { uint(arguments.length) })
						.setAccessLevel(AccessLevel.READ_ONLY).setUserAccessLevel(AccessLevel.READ_ONLY)
						.setValue(new DataValue(new Variant(encoded))).build());
		method.getNodeContext().getNodeManager().addNode(property);
		method.addReference(new Reference(method.getNodeId(), NodeIds.HasProperty, id.expanded(), true));
	}
}
