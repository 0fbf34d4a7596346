// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.structured.EnumDefinition;
import org.eclipse.milo.opcua.stack.core.types.structured.EnumField;
import org.eclipse.milo.opcua.stack.core.types.structured.EnumValueType;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureDefinition;

/**
 * The data types of a server by its own description, the attribute {@code DataTypeDefinition} (OPC 10000-3 §5.8.3);
 * those of the standard are known without asking. Each is asked for once, or twice where two threads meet it at the
 * same time.
 */
final class DataTypeShapes {

	/** The standard's hierarchy of types is not half as deep; a server must not make it endless. */
	private static final int DEEPEST = 20;

	private final EncodingContext context;
	private final StandardStructures standard;
	private final Map<NodeId, Optional<DataTypeShape>> known = new ConcurrentHashMap<>();
	private final Map<NodeId, Optional<DataTypeShape>> encoded = new ConcurrentHashMap<>();

	/** @param context decodes the descriptions */
	DataTypeShapes(EncodingContext context) {
		this.context = context;
		this.standard = new StandardStructures(context);
	}

	/**
	 * How a structure with this identifier of its encoding is encoded.
	 *
	 * @param server empty where it cannot be asked now: then what was asked before is known
	 */
	Optional<DataTypeShape> ofEncoding(NodeId encoding, Optional<DataTypeReader> server) throws UaException {
		Optional<DataTypeShape> shape = encoded.get(encoding);
		if (shape == null) {
			shape = standard.find(encoding);
			if (shape.isEmpty() && server.isEmpty()) {
				return shape;
			}
			if (shape.isEmpty()) {
				List<NodeId> types = server.get().targets(encoding, false, NodeIds.HasEncoding);
				// A server may state the data type itself.
				shape = of(types.isEmpty() ? encoding : types.get(0), server)
						.filter(DataTypeShape.Fields.class::isInstance);
			}
			encoded.put(encoding, shape);
		}
		return shape;
	}

	/** How values of a data type are encoded. */
	Optional<DataTypeShape> of(NodeId type, Optional<DataTypeReader> server) throws UaException {
		Optional<DataTypeShape> shape = known.get(type);
		if (shape == null) {
			shape = builtIn(type).or(() -> standard.find(type));
			if (shape.isEmpty() && server.isEmpty()) {
				return shape;
			}
			if (shape.isEmpty()) {
				shape = described(type, server.get());
			}
			if (shape.isEmpty()) {
				shape = derived(type, server.get());
			}
			known.put(type, shape);
		}
		return shape;
	}

	private static Optional<DataTypeShape> builtIn(NodeId type) {
		if (type.equals(NodeIds.Number) || type.equals(NodeIds.Integer) || type.equals(NodeIds.UInteger)) {
			return Optional.of(new DataTypeShape.Simple(OpcUaDataType.Variant));
		}
		return OpcUaDataType.isBuiltin(type) ? Optional.of(new DataTypeShape.Simple(OpcUaDataType.fromNodeId(type)))
				: Optional.empty();
	}

	private Optional<DataTypeShape> described(NodeId type, DataTypeReader server) throws UaException {
		if (!(server.attribute(type, AttributeId.DataTypeDefinition).value() instanceof ExtensionObject encodedBody)) {
			return Optional.empty();
		}
		Object definition = encodedBody.decode(context);
		if (definition instanceof StructureDefinition structure) {
			return Optional.of(new DataTypeShape.Fields(name(type, server), structure));
		}
		if (!(definition instanceof EnumDefinition enumeration)) {
			return Optional.empty();
		}
		// A set of options is described alike, and encoded as the number that it is derived from.
		Optional<DataTypeShape> base = derived(type, server);
		return base.isPresent() && base.get() instanceof DataTypeShape.Simple ? base
				: Optional.of(named(enumeration.getFields()));
	}

	/** By the type that it is derived from: a name for a built-in type, or an enumeration. */
	private Optional<DataTypeShape> derived(NodeId type, DataTypeReader server) throws UaException {
		NodeId each = type;
		for (int i = 0; i < DEEPEST; i++) {
			List<NodeId> above = server.targets(each, false, NodeIds.HasSubtype);
			if (above.isEmpty()) {
				return Optional.empty();
			}
			each = above.get(0);
			if (each.equals(NodeIds.Enumeration)) {
				return Optional.of(strings(type, server));
			}
			Optional<DataTypeShape> base = builtIn(each);
			if (base.isPresent()) {
				return base;
			}
		}
		return Optional.empty();
	}

	/** The values' names from before there was an attribute for them (OPC 10000-3 §5.8.3, EnumStrings, EnumValues). */
	private DataTypeShape strings(NodeId type, DataTypeReader server) throws UaException {
		Map<Integer, String> names = new HashMap<>();
		for (NodeId property : server.targets(type, true, NodeIds.HasProperty)) {
			Object value = server.attribute(property, AttributeId.Value).value();
			if (value instanceof LocalizedText[] texts) {
				for (int i = 0; i < texts.length; i++) {
					names.put(i, texts[i].text());
				}
			} else if (value instanceof ExtensionObject[] values) {
				for (ExtensionObject each : values) {
					if (each.decode(context) instanceof EnumValueType one) {
						names.put(one.getValue().intValue(), one.getDisplayName().text());
					}
				}
			}
		}
		return new DataTypeShape.Named(names);
	}

	static DataTypeShape named(EnumField[] fields) {
		Map<Integer, String> names = new HashMap<>();
		for (EnumField each : fields == null ? new EnumField[0] : fields) {
			names.put(each.getValue().intValue(), each.getName());
		}
		return new DataTypeShape.Named(names);
	}

	private static String name(NodeId type, DataTypeReader server) throws UaException {
		return server.attribute(type, AttributeId.BrowseName).value() instanceof QualifiedName name
				&& name.name() != null ? name.name() : type.toParseableString();
	}
}
