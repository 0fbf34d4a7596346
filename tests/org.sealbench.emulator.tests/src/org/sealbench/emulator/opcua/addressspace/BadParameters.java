// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.types.UaStructuredType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UByte;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.ULong;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.eclipse.milo.opcua.stack.core.types.structured.DataChangeFilter;
import org.eclipse.milo.opcua.stack.core.types.structured.EventFilter;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRawModifiedDetails;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.VariableAttributes;

/** Fills structures of the standard with what nobody should send, and sometimes with what one may; by a seed. */
final class BadParameters {

	private static final int DEEPEST = 5;
	private static final int MANY = 1500;
	private static final List<NodeId> NODES = List.of(NodeId.NULL_VALUE, NodeId.parse("ns=2;s=Speed"),
			NodeId.parse("ns=2;s=Levels"), NodeId.parse("ns=2;s=Serial"), NodeId.parse("ns=2;i=3"),
			NodeId.parse("ns=2;s=ResetCounter"), NodeIds.Server, NodeIds.ObjectsFolder, NodeIds.RootFolder,
			NodeIds.HierarchicalReferences, NodeIds.Server_GetMonitoredItems, NodeIds.Server_ServerStatus,
			new NodeId(65_535, "x".repeat(3000)), new NodeId(0, UUID.randomUUID()),
			new NodeId(7, ByteString.of(new byte[600])), new NodeId(0, UInteger.valueOf(4_000_000_000L)));
	private static final List<String> TEXTS = Arrays.asList(null, "", "Speed", "0:1", "9:2", "0:99999999999",
			"\u0000\u202E", "x".repeat(5000), "opc.tcp://127.0.0.1:1", "urn:x", "1,2,3:4");
	private static final List<Long> COUNTS = List.of(0L, 1L, 2L, 13L, 22L, 28L, 255L, 1_000_000L, 0x7FFFFFFFL,
			0xFFFFFFFFL);
	private static final List<Double> NUMBERS = List.of(Double.NaN, Double.POSITIVE_INFINITY, -1.0, 0.0, 1e308, 100.0,
			Double.MIN_VALUE);
	private static final List<Class<? extends UaStructuredType>> BODIES = List.of(DataChangeFilter.class,
			EventFilter.class, ReadRawModifiedDetails.class, VariableAttributes.class, Argument.class);

	private final Random random;

	BadParameters(long seed) {
		this.random = new Random(seed);
	}

	/** A request with a header that counts and the rest at random. */
	<T> T request(Class<T> type, RequestHeader header) throws ReflectiveOperationException {
		return type.cast(structure(type, header, 0));
	}

	private Object structure(Class<?> type, RequestHeader header, int depth) throws ReflectiveOperationException {
		Constructor<?> constructor = Arrays.stream(type.getConstructors())
				.max(Comparator.comparingInt(Constructor::getParameterCount)).orElseThrow();
		Class<?>[] types = constructor.getParameterTypes();
		Object[] values = new Object[types.length];
		for (int i = 0; i < types.length; i++) {
			values[i] = types[i] == RequestHeader.class ? header : value(types[i], depth + 1);
		}
		return constructor.newInstance(values);
	}

	private Object value(Class<?> type, int depth) throws ReflectiveOperationException {
		if (type.isArray()) {
			return array(type.getComponentType(), depth);
		}
		if (type.isEnum()) {
			return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
		}
		if (UaStructuredType.class.isAssignableFrom(type)) {
			return structure(type, null, depth);
		}
		return switch (type.getSimpleName()) {
		case "String" -> of(TEXTS);
		case "Boolean" -> random.nextBoolean();
		case "Double" -> of(NUMBERS);
		case "Float" -> of(NUMBERS).floatValue();
		case "Integer" -> of(COUNTS).intValue();
		case "Long" -> of(COUNTS);
		case "Short" -> of(COUNTS).shortValue();
		case "Byte" -> of(COUNTS).byteValue();
		case "UInteger" -> UInteger.valueOf(of(COUNTS));
		case "UShort" -> UShort.valueOf((int) (of(COUNTS) & 0xFFFF));
		case "UByte" -> UByte.valueOf((int) (of(COUNTS) & 0xFF));
		case "ULong" -> ULong.valueOf(of(COUNTS));
		case "NodeId" -> of(NODES);
		case "ExpandedNodeId" -> of(NODES).expanded();
		case "QualifiedName" -> name();
		case "LocalizedText" -> new LocalizedText(of(TEXTS), of(TEXTS));
		case "StatusCode" -> new StatusCode(of(COUNTS));
		case "DateTime" -> random.nextBoolean() ? DateTime.NULL_VALUE : new DateTime(of(COUNTS) * -4_000_000_000L);
		case "ByteString" -> ByteString.of(new byte[random.nextInt(300)]);
		case "UUID" -> UUID.randomUUID();
		case "Variant" -> variant();
		case "DataValue" -> new DataValue(variant());
		case "ExtensionObject" -> body(depth);
		default -> null;
		};
	}

	private Object array(Class<?> element, int depth) throws ReflectiveOperationException {
		if (random.nextInt(8) == 0) {
			return null;
		}
		boolean simple = !UaStructuredType.class.isAssignableFrom(element) && element != ExtensionObject.class;
		int length = depth > DEEPEST ? 0 : random.nextInt(12) == 0 && simple ? MANY : random.nextInt(4);
		Object array = Array.newInstance(element, length);
		for (int i = 0; i < length; i++) {
			Array.set(array, i, value(element, depth + 1));
		}
		return array;
	}

	private ExtensionObject body(int depth) throws ReflectiveOperationException {
		return switch (random.nextInt(4)) {
		case 0 -> null;
		case 1 -> ExtensionObject.of(ByteString.of(new byte[random.nextInt(50)]), of(NODES));
		default -> depth > DEEPEST ? null
				: ExtensionObject.encode(DefaultEncodingContext.INSTANCE,
						(UaStructuredType) structure(of(BODIES), null, depth + 1));
		};
	}

	/** Milo's own class takes no name of none or more than 512 characters. */
	private QualifiedName name() {
		String text = of(TEXTS);
		return text == null ? QualifiedName.NULL_VALUE
				: new QualifiedName(random.nextInt(4), text.substring(0, Math.min(500, text.length())));
	}

	private Variant variant() {
		return switch (random.nextInt(7)) {
		case 0 -> Variant.NULL_VALUE;
		case 1 -> new Variant(of(TEXTS));
		case 2 -> new Variant(of(NUMBERS));
		case 3 -> new Variant(new Integer[] { 1, -5 });
		case 4 -> new Variant(new Variant[] { new Variant(1), Variant.NULL_VALUE });
		case 5 -> new Variant(of(NODES));
		default -> new Variant(of(COUNTS));
		};
	}

	private <T> T of(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
