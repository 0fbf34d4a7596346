// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.XmlElement;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.ElementList;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.structure.StructureValue;

/**
 * Values as text: numbers without exponent, arrays as {@code [1, 2, 3]} (an {@link ElementList}), times in ISO 8601,
 * byte strings in hexadecimal, structures as {@code {Name: value, Other: value}}, one whose type is not known with the
 * identifier of its encoding and its bytes.
 */
final class ValueFormat {

	private ValueFormat() {
	}

	static String text(@Nullable Object value) {
		return switch (value) {
		case null -> "";
		case Float number -> plain(number.isNaN() || number.isInfinite(), number.toString());
		case Double number -> plain(number.isNaN() || number.isInfinite(), number.toString());
		case Variant variant -> text(variant.value());
		case Matrix matrix -> text(matrix.nestedArrayValue());
		case DateTime time -> time.toIso8601String();
		case ByteString bytes -> HexFormat.of().formatHex(bytes.bytesOrEmpty());
		case LocalizedText localized -> text(localized.text());
		case QualifiedName name -> name.toParseableString();
		case NodeId node -> node.toParseableString();
		case ExpandedNodeId node -> node.toParseableString();
		case StatusCode status -> StatusNames.of(status);
		case StructureValue structure -> structure(structure);
		case ExtensionObject structure -> unknown(structure);
		case List<?> list -> array(list.toArray());
		default -> value.getClass().isArray() ? array(value) : value.toString();
		};
	}

	private static String structure(StructureValue structure) {
		StringJoiner text = new StringJoiner(", ", "{", "}");
		structure.fields().forEach((name, value) -> text.add(name + ": " + element(value)));
		return text.toString();
	}

	private static String unknown(ExtensionObject structure) {
		String type = "structure " + structure.getEncodingOrTypeId().toParseableString();
		return switch (structure.getBody()) {
		case ByteString bytes when !bytes.isNullOrEmpty() -> type + " " + text(bytes);
		case XmlElement xml when xml.getFragment() != null -> type + " " + xml.getFragment();
		default -> type;
		};
	}

	private static String plain(boolean noNumber, String shortest) {
		return noNumber ? shortest : new BigDecimal(shortest).toPlainString();
	}

	private static String array(Object array) {
		StringJoiner text = new StringJoiner(", ", "[", "]");
		for (int i = 0; i < Array.getLength(array); i++) {
			text.add(element(Array.get(array, i)));
		}
		return text.toString();
	}

	private static String element(@Nullable Object element) {
		Object plain = element instanceof Variant variant ? variant.value() : element;
		return plain instanceof String || plain instanceof LocalizedText ? ElementList.element(text(plain))
				: text(plain);
	}
}
