// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.XmlElement;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.ULong;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UNumber;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.structure.StructureValue;

/**
 * Values for programs: numbers, booleans and texts as themselves, arrays as lists, structures as maps from the fields'
 * names, a structure whose type is not known as {@code typeId} and {@code body}; everything else, and numbers that JSON
 * has no form for, as {@link ValueFormat} writes it.
 */
final class ValueData {

	private ValueData() {
	}

	static @Nullable Object of(@Nullable Object value) {
		return switch (value) {
		case null -> null;
		case Boolean bool -> bool;
		case Float number when !Float.isFinite(number) -> number.toString();
		case Double number when !Double.isFinite(number) -> number.toString();
		case ULong number -> number.toBigInteger();
		case UNumber number -> number.longValue();
		case Number number -> number;
		case Variant variant -> of(variant.value());
		case Matrix matrix -> of(matrix.nestedArrayValue());
		case List<?> list -> list(list.toArray());
		case StructureValue structure -> fields(structure);
		case ExtensionObject structure -> unknown(structure);
		default -> value.getClass().isArray() ? list(value) : ValueFormat.text(value);
		};
	}

	private static List<@Nullable Object> list(Object array) {
		List<@Nullable Object> list = new ArrayList<>();
		for (int i = 0; i < Array.getLength(array); i++) {
			list.add(of(Array.get(array, i)));
		}
		return list;
	}

	private static Map<String, @Nullable Object> fields(StructureValue structure) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		structure.fields().forEach((name, value) -> fields.put(name, of(value)));
		return fields;
	}

	private static Map<String, @Nullable Object> unknown(ExtensionObject structure) {
		Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
		unknown.put("typeId", structure.getEncodingOrTypeId().toParseableString());
		unknown.put("body", structure.getBody() instanceof XmlElement xml ? xml.getFragment()
				: ValueFormat.text(structure.getBody()));
		return unknown;
	}
}
