// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.NamespaceTable;
import org.eclipse.milo.opcua.stack.core.encoding.DataTypeCodec;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureDefinition;

/** The structures of the standard's own namespace, as Milo describes them. */
final class StandardStructures {

	private final EncodingContext context;

	StandardStructures(EncodingContext context) {
		this.context = context;
	}

	/** @param id of the data type or of its encoding */
	Optional<DataTypeShape> find(NodeId id) {
		DataTypeCodec codec = id.getNamespaceIndex().intValue() == 0 ? context.getDataTypeManager().getCodec(id) : null;
		if (codec == null) {
			return Optional.empty();
		}
		try {
			Object definition = codec.getType().getMethod("definition", NamespaceTable.class).invoke(null,
					context.getNamespaceTable());
			return definition instanceof StructureDefinition structure
					? Optional.of(new DataTypeShape.Fields(codec.getType().getSimpleName(), structure))
					: Optional.empty();
		} catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
			// A structure that Milo does not describe is asked of the server.
			return Optional.empty();
		}
	}
}
