// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.message.ValueDecoder;

/**
 * Unfolds the structures in values of a server, with those within them; one whose type is not known, or that is not as
 * its type says, stays an {@link ExtensionObject}. The types are asked of the server once. Safe for several threads:
 * one that waits for the server does not keep the others waiting.
 */
public final class Structures {

	private static final int DEEPEST = 32;

	private final EncodingContext context;
	private final DataTypeShapes shapes;

	/** @param context decodes what a server says about its types, within bounds */
	public Structures(EncodingContext context) {
		this.context = context;
		this.shapes = new DataTypeShapes(context);
	}

	/**
	 * The value with its structures unfolded: a {@link StructureValue} for each, lists for arrays that hold any.
	 *
	 * @param server empty where it cannot be asked now; then types that it described before are known
	 */
	public @Nullable Object unfolded(@Nullable Object value, Optional<DataTypeReader> server) {
		return unfolded(value, server, 0);
	}

	private @Nullable Object unfolded(@Nullable Object value, Optional<DataTypeReader> server, int depth) {
		if (depth > DEEPEST) {
			return value;
		}
		return switch (value) {
		case null -> null;
		case Variant variant -> unfolded(variant.value(), server, depth + 1);
		case ExtensionObject structure -> structure(structure, server, depth);
		case Matrix matrix when holdsStructures(matrix.getElements()) ->
			unfolded(matrix.nestedArrayValue(), server, depth + 1);
		case List<?> list -> each(list, server, depth);
		case Object[] array when holdsStructures(array) -> each(Arrays.asList(array), server, depth);
		default -> value;
		};
	}

	private static boolean holdsStructures(@Nullable Object array) {
		Class<?> element = array == null ? Object.class : array.getClass();
		while (element.isArray()) {
			element = element.getComponentType();
		}
		return array != null && Array.getLength(array) > 0
				&& (element == ExtensionObject.class || element == Variant.class);
	}

	private List<@Nullable Object> each(List<?> values, Optional<DataTypeReader> server, int depth) {
		List<@Nullable Object> all = new ArrayList<>();
		values.forEach(value -> all.add(unfolded(value, server, depth + 1)));
		return all;
	}

	private Object structure(ExtensionObject encoded, Optional<DataTypeReader> server, int depth) {
		if (!(encoded.getBody() instanceof ByteString body) || body.isNull()) {
			return encoded;
		}
		try {
			NodeId type = encoded.getEncodingOrTypeId();
			Optional<DataTypeShape> shape = shapes.ofEncoding(type, server);
			if (shape.isEmpty() || !(shape.get() instanceof DataTypeShape.Fields fields)) {
				return encoded;
			}
			StructureValue decoded = new FieldsDecoder(new ValueDecoder(body, context), shapes, server).decode(fields);
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			decoded.fields().forEach((name, value) -> values.put(name, unfolded(value, server, depth + 1)));
			return new StructureValue(decoded.type(), values);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (UaException | RuntimeException e) {
			// Whatever a server says about its types: then the bytes are shown.
			return encoded;
		}
	}
}
