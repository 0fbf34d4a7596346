// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.StructureType;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureField;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.message.ValueDecoder;

/** Decodes the body of one structure by the description of its type (OPC 10000-6 §5.2.6 to §5.2.8). */
final class FieldsDecoder {

	private static final int DEEPEST = 32;

	private final ValueDecoder body;
	private final DataTypeShapes shapes;
	private final Optional<DataTypeReader> server;
	/** How many structures there may still be: those without a byte must not double from level to level. */
	private int left;

	FieldsDecoder(ValueDecoder body, DataTypeShapes shapes, Optional<DataTypeReader> server) {
		this.body = body;
		this.shapes = shapes;
		this.server = server;
		this.left = body.remaining() + DEEPEST;
	}

	/**
	 * The structure, which has to be the whole body.
	 *
	 * @throws UaException if it is not as its type says, or the type of a field is not known
	 */
	StructureValue decode(DataTypeShape.Fields type) throws UaException {
		StructureValue value = structure(type, 0);
		if (body.remaining() > 0) {
			throw unfit(body.remaining() + " bytes are left over");
		}
		return value;
	}

	private StructureValue structure(DataTypeShape.Fields type, int depth) throws UaException {
		if (depth > DEEPEST) {
			throw unfit("structures within structures, more than " + DEEPEST + " deep");
		}
		if (--left < 0) {
			throw unfit("more structures than bytes");
		}
		StructureField[] fields = type.definition().getFields() == null ? new StructureField[0]
				: type.definition().getFields();
		StructureType form = type.definition().getStructureType();
		Map<String, Object> values = new LinkedHashMap<>();
		if (form == StructureType.Union || form == StructureType.UnionWithSubtypedValues) {
			long chosen = body.mask();
			if (chosen > fields.length) {
				throw unfit("the union has no field " + chosen);
			}
			if (chosen > 0) {
				put(values, fields[(int) chosen - 1], form, depth);
			}
			return new StructureValue(type.name(), values);
		}
		boolean optional = form == StructureType.StructureWithOptionalFields;
		long present = optional ? body.mask() : 0;
		int bit = 0;
		for (StructureField field : fields) {
			if (!optional || !field.getIsOptional() || (present >> bit++ & 1) == 1) {
				put(values, field, form, depth);
			}
		}
		return new StructureValue(type.name(), values);
	}

	private void put(Map<String, Object> values, StructureField field, StructureType form, int depth)
			throws UaException {
		boolean subtyped = field.getIsOptional()
				&& (form == StructureType.StructureWithSubtypedValues || form == StructureType.UnionWithSubtypedValues);
		DataTypeShape shape = shape(field.getDataType());
		if (subtyped) {
			shape = new DataTypeShape.Simple(
					shape instanceof DataTypeShape.Fields ? OpcUaDataType.ExtensionObject : OpcUaDataType.Variant);
		}
		int rank = field.getValueRank() == null ? -1 : field.getValueRank();
		String name = field.getName() == null ? "" : field.getName();
		values.put(name, rank < 1 ? single(shape, depth) : array(rank, shape, depth));
	}

	private DataTypeShape shape(NodeId type) throws UaException {
		return shapes.of(type, server).orElseThrow(() -> unfit("the type " + type.toParseableString() + " is unknown"));
	}

	private @Nullable Object array(int rank, DataTypeShape shape, int depth) throws UaException {
		long length;
		int @Nullable [] lengths = null;
		if (rank == 1) {
			length = body.length();
		} else {
			lengths = body.lengths();
			length = lengths == null ? -1 : 1;
			for (int each : lengths == null ? new int[0] : lengths) {
				length *= Math.max(0, each);
			}
		}
		if (length < 0) {
			return null;
		}
		// An element of no bytes at all must not make this endless.
		if (length > body.remaining()) {
			throw unfit("an array of " + length + " elements");
		}
		List<Object> elements = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			elements.add(single(shape, depth));
		}
		return lengths == null ? elements : nested(elements, lengths, 0);
	}

	/** The elements of several dimensions, the last of which varies fastest, as lists of lists. */
	private static List<?> nested(List<?> flat, int[] lengths, int dimension) {
		if (dimension == lengths.length - 1 || flat.isEmpty()) {
			return flat;
		}
		int size = flat.size() / lengths[dimension];
		List<Object> parts = new ArrayList<>();
		for (int i = 0; i < lengths[dimension]; i++) {
			parts.add(nested(flat.subList(i * size, (i + 1) * size), lengths, dimension + 1));
		}
		return parts;
	}

	private Object single(DataTypeShape shape, int depth) throws UaException {
		return switch (shape) {
		case DataTypeShape.Simple simple -> body.value(simple.type());
		case DataTypeShape.Named named -> {
			int number = body.int32();
			String name = named.names().get(number);
			yield new EnumerationValue(name == null ? "" : name, number);
		}
		case DataTypeShape.Fields fields -> structure(fields, depth + 1);
		};
	}

	private static UaException unfit(String why) {
		return new UaException(StatusCodes.Bad_DecodingError, why);
	}
}
