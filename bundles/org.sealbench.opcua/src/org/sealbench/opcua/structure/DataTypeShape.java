// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.Map;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureDefinition;

/** How values of a data type are encoded (OPC 10000-6 §5.2). */
sealed interface DataTypeShape {

	/** As a built-in type; abstract types of numbers and of anything as a variant. */
	record Simple(OpcUaDataType type) implements DataTypeShape {
	}

	/** As an Int32, with names for its values. */
	record Named(Map<Integer, String> names) implements DataTypeShape {
	}

	/** As its fields, one after the other. */
	record Fields(String name, StructureDefinition definition) implements DataTypeShape {
	}
}
