// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.StructureType;
import org.eclipse.milo.opcua.stack.core.types.structured.EnumDefinition;
import org.eclipse.milo.opcua.stack.core.types.structured.EnumField;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureDefinition;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureField;

/** A server's data types; counts the questions. */
final class DescribedTypes implements DataTypeReader {

	final Map<NodeId, Object> definitions = new HashMap<>();
	final Map<NodeId, NodeId> above = new HashMap<>();
	final Map<NodeId, Object> properties = new HashMap<>();
	int questions;

	@Override
	public List<NodeId> targets(NodeId node, boolean forward, NodeId reference) throws UaException {
		questions++;
		String name = String.valueOf(node.getIdentifier());
		if (reference.equals(NodeIds.HasEncoding)) {
			return name.endsWith(".binary") ? List.of(new NodeId(2, name.replace(".binary", ""))) : List.of();
		}
		if (reference.equals(NodeIds.HasProperty)) {
			return properties.containsKey(node) ? List.of(new NodeId(2, name + ".names")) : List.of();
		}
		return above.containsKey(node) ? List.of(above.get(node)) : List.of();
	}

	@Override
	public Variant attribute(NodeId node, AttributeId attribute) throws UaException {
		questions++;
		if (node.equals(new NodeId(2, "Silent"))) {
			throw new UaException(StatusCodes.Bad_Timeout);
		}
		return switch (attribute) {
		case DataTypeDefinition -> new Variant(definitions.get(node));
		case BrowseName -> new Variant(new QualifiedName(2, String.valueOf(node.getIdentifier())));
		default ->
			new Variant(properties.get(new NodeId(2, String.valueOf(node.getIdentifier()).replace(".names", ""))));
		};
	}

	void structure(NodeId type, StructureType form, StructureField... fields) {
		definitions.put(type, ExtensionObject.encode(DefaultEncodingContext.INSTANCE,
				new StructureDefinition(NodeId.NULL_VALUE, NodeIds.Structure, form, fields)));
	}

	void names(NodeId type, NodeId base, String... names) {
		EnumField[] fields = new EnumField[names.length];
		for (int i = 0; i < names.length; i++) {
			fields[i] = new EnumField((long) i, LocalizedText.NULL_VALUE, LocalizedText.NULL_VALUE, names[i]);
		}
		definitions.put(type, ExtensionObject.encode(DefaultEncodingContext.INSTANCE, new EnumDefinition(fields)));
		above.put(type, base);
	}
}
