// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A decoded structure (OPC 10000-3 §5.8.3).
 *
 * @param type   name of its data type, such as {@code ServerStatusDataType}
 * @param fields by name, in the order of the type; an optional field that is absent is not among them
 */
public record StructureValue(String type, Map<String, @Nullable Object> fields) {

	public StructureValue {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}
}
