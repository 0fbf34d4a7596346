// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.StructureType;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.eclipse.milo.opcua.stack.core.types.structured.StructureField;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.message.BoundedEncodingContext;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Structures of types that a server describes, as its attribute {@code DataTypeDefinition} says. */
class StructuresTest {

	private static final NodeId POINT = new NodeId(2, "Point");
	private static final NodeId COLOUR = new NodeId(2, "Colour");
	private static final NodeId OLD_COLOUR = new NodeId(2, "OldColour");
	private static final NodeId FLAGS = new NodeId(2, "Flags");
	private static final NodeId LENGTH = new NodeId(2, "Length");
	private static final NodeId SHAPE = new NodeId(2, "Shape");
	private static final NodeId NOTHING = new NodeId(2, "Nothing");
	private static final NodeId CHOICE = new NodeId(2, "Choice");

	private final DescribedTypes types = new DescribedTypes();
	private final Structures structures = new Structures(
			new BoundedEncodingContext(DefaultEncodingContext.INSTANCE, failure -> {
				// Told by the result.
			}));

	private static StructureField field(String name, NodeId type, int rank, boolean optional) {
		return new StructureField(name, LocalizedText.NULL_VALUE, type, rank, null, uint(0), optional);
	}

	private static StructureField field(String name, NodeId type) {
		return field(name, type, -1, false);
	}

	private static ExtensionObject encoded(NodeId type, ByteBuf body) {
		byte[] bytes = new byte[body.readableBytes()];
		body.readBytes(bytes);
		return ExtensionObject.of(ByteString.of(bytes), new NodeId(2, type.getIdentifier() + ".binary"));
	}

	private static ByteBuf body() {
		return Unpooled.buffer();
	}

	private Object unfolded(Object value) {
		return structures.unfolded(value, Optional.of(types));
	}

	private static Map<String, Object> map(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

	private void describePoint() {
		types.structure(POINT, StructureType.Structure, field("X", NodeIds.Int16), field("Y", NodeIds.Int16));
	}

	@Test
	void structuresOfTheStandardAreKnown() {
		ExtensionObject argument = ExtensionObject.encode(DefaultEncodingContext.INSTANCE,
				new Argument("a", NodeIds.Int32, -1, null, LocalizedText.english("b")));
		assertEquals(
				new StructureValue("Argument",
						map("Name", "a", "DataType", NodeIds.Int32, "ValueRank", -1, "ArrayDimensions", null,
								"Description", LocalizedText.english("b"))),
				structures.unfolded(new Variant(argument), Optional.empty()));
		assertEquals(0, types.questions);
	}

	@Test
	void whoWaitsForTheServerKeepsNobodyElseWaiting() throws Exception {
		describePoint();
		ExtensionObject point = encoded(POINT, body().writeShortLE(1).writeShortLE(2));
		Object known = unfolded(point);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answer = new CountDownLatch(1);
		DataTypeReader slow = new DataTypeReader() {

			@Override
			public List<NodeId> targets(NodeId node, boolean forward, NodeId reference) {
				asked.countDown();
				try {
					answer.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return List.of();
			}

			@Override
			public Variant attribute(NodeId node, AttributeId attribute) {
				return Variant.NULL_VALUE;
			}
		};
		try (ExecutorService threads = Executors.newCachedThreadPool()) {
			Future<Object> waiting = threads
					.submit(() -> structures.unfolded(encoded(SHAPE, body()), Optional.of(slow)));
			asked.await();
			try {
				assertEquals(known, threads.submit(() -> unfolded(point)).get(1, TimeUnit.MINUTES));
				assertFalse(waiting.isDone());
			} finally {
				answer.countDown();
			}
			assertInstanceOf(ExtensionObject.class, waiting.get(1, TimeUnit.MINUTES));
		}
	}

	@Test
	void nestedOnesArraysAndEnumerations() {
		describePoint();
		types.names(COLOUR, NodeIds.Enumeration, "Red", "Green");
		types.above.put(OLD_COLOUR, NodeIds.Enumeration);
		types.properties.put(OLD_COLOUR,
				new LocalizedText[] { LocalizedText.english("Black"), LocalizedText.english("White") });
		types.names(FLAGS, NodeIds.UInt16, "A", "B");
		types.above.put(LENGTH, NodeIds.Duration);
		types.above.put(NodeIds.Duration, NodeIds.Double);
		types.structure(SHAPE, StructureType.Structure, field("Name", NodeIds.String), field("At", POINT),
				field("Corners", POINT, 1, false), field("Colour", COLOUR), field("Odd", COLOUR),
				field("Old", OLD_COLOUR), field("Flags", FLAGS), field("Length", LENGTH),
				field("Grid", NodeIds.Byte, 2, false), field("None", NodeIds.Int32, 1, false),
				field("Any", NodeIds.BaseDataType));
		ByteBuf body = body().writeIntLE(3).writeBytes("box".getBytes(StandardCharsets.US_ASCII)).writeShortLE(1)
				.writeShortLE(2).writeIntLE(2).writeShortLE(3).writeShortLE(4).writeShortLE(5).writeShortLE(6)
				.writeIntLE(1).writeIntLE(7).writeIntLE(1).writeShortLE(3).writeDoubleLE(2.5).writeIntLE(2)
				.writeIntLE(2).writeIntLE(1).writeByte(8).writeByte(9).writeIntLE(-1).writeByte(6).writeIntLE(42);
		StructureValue shape = (StructureValue) unfolded(encoded(SHAPE, body));
		assertEquals("Shape", shape.type());
		assertEquals("box", shape.fields().get("Name"));
		assertEquals(new StructureValue("Point", map("X", (short) 1, "Y", (short) 2)), shape.fields().get("At"));
		assertEquals(
				List.of(new StructureValue("Point", map("X", (short) 3, "Y", (short) 4)),
						new StructureValue("Point", map("X", (short) 5, "Y", (short) 6))),
				shape.fields().get("Corners"));
		assertEquals("Green_1", String.valueOf(shape.fields().get("Colour")));
		assertEquals("7", String.valueOf(shape.fields().get("Odd")));
		assertEquals("White_1", String.valueOf(shape.fields().get("Old")));
		assertEquals("3", String.valueOf(shape.fields().get("Flags")));
		assertEquals(2.5, shape.fields().get("Length"));
		assertEquals("[[8], [9]]", String.valueOf(shape.fields().get("Grid")));
		assertTrue(shape.fields().containsKey("None"));
		assertEquals(42, shape.fields().get("Any"));
		int asked = types.questions;
		unfolded(new ExtensionObject[] { encoded(SHAPE, body()), encoded(POINT, body()) });
		assertEquals(asked + 1, types.questions, "only whose encoding it is: the type is known");
	}

	@Test
	void aNumberOfAnEnumerationMayHaveNoName() {
		types.above.put(OLD_COLOUR, NodeIds.Enumeration);
		types.properties.put(OLD_COLOUR, new LocalizedText[] { LocalizedText.NULL_VALUE, LocalizedText.english("A") });
		types.structure(SHAPE, StructureType.Structure, field("Old", OLD_COLOUR));
		StructureValue shape = (StructureValue) unfolded(encoded(SHAPE, body().writeIntLE(0)));
		assertEquals("0", String.valueOf(shape.fields().get("Old")));
	}

	@Test
	void optionalFieldsAndUnions() {
		types.structure(POINT, StructureType.StructureWithOptionalFields, field("X", NodeIds.Byte),
				field("Y", NodeIds.Byte, -1, true), field("Z", NodeIds.Byte, -1, true));
		assertEquals(new StructureValue("Point", map("X", ubyte(1), "Z", ubyte(3))),
				unfolded(encoded(POINT, body().writeIntLE(2).writeByte(1).writeByte(3))));
		types.structure(CHOICE, StructureType.Union, field("Number", NodeIds.Int32), field("Text", NodeIds.String));
		assertEquals(new StructureValue("Choice", map("Text", "")),
				unfolded(encoded(CHOICE, body().writeIntLE(2).writeIntLE(0))));
		assertEquals(new StructureValue("Choice", map()), unfolded(encoded(CHOICE, body().writeIntLE(0))));
	}

	@Test
	void structuresInVariantsAndInFieldsOfAnyStructure() {
		describePoint();
		ExtensionObject point = encoded(POINT, body().writeShortLE(1).writeShortLE(2));
		StructureValue wanted = new StructureValue("Point", map("X", (short) 1, "Y", (short) 2));
		assertEquals(Arrays.asList(wanted, 7, null),
				unfolded(new Variant[] { new Variant(point), new Variant(7), new Variant(null) }));
		types.structure(SHAPE, StructureType.Structure, field("Any", NodeIds.Structure));
		ByteBuf body = body().writeByte(3).writeShortLE(2).writeIntLE(12)
				.writeBytes("Point.binary".getBytes(StandardCharsets.US_ASCII)).writeByte(1).writeIntLE(4)
				.writeShortLE(1).writeShortLE(2);
		assertEquals(new StructureValue("Shape", map("Any", wanted)), unfolded(encoded(SHAPE, body)));
	}

	@Test
	void whatIsNotAsItsTypeSaysStaysAsItIs() {
		describePoint();
		for (ByteBuf body : List.of(body(), body().writeShortLE(1), body().writeIntLE(1).writeByte(2))) {
			ExtensionObject damaged = encoded(POINT, body);
			assertSame(damaged, unfolded(damaged));
		}
		ExtensionObject unknown = encoded(NOTHING, body().writeByte(1));
		assertSame(unknown, unfolded(unknown));
		ExtensionObject silent = encoded(new NodeId(2, "Silent"), body().writeByte(1));
		assertSame(silent, unfolded(silent));
	}

	@Test
	void whatAServerSaysOfItsTypesMakesNothingEndless() {
		types.structure(NOTHING, StructureType.Structure);
		types.structure(SHAPE, StructureType.Structure, field("All", NOTHING, 1, false));
		ExtensionObject many = encoded(SHAPE, body().writeIntLE(Integer.MAX_VALUE));
		assertSame(many, unfolded(many));
		types.structure(POINT, StructureType.Structure, field("Itself", POINT));
		ExtensionObject endless = encoded(POINT, body().writeLong(1));
		assertSame(endless, unfolded(endless));
		types.structure(new NodeId(2, "T0"), StructureType.Structure);
		for (int i = 1; i < 30; i++) {
			NodeId inner = new NodeId(2, "T" + (i - 1));
			types.structure(new NodeId(2, "T" + i), StructureType.Structure, field("A", inner), field("B", inner));
		}
		ExtensionObject doubling = encoded(new NodeId(2, "T29"), body());
		assertSame(doubling, unfolded(doubling));
		types.above.put(LENGTH, COLOUR);
		types.above.put(COLOUR, LENGTH);
		types.structure(CHOICE, StructureType.Structure, field("Round", LENGTH));
		ExtensionObject round = encoded(CHOICE, body().writeLong(1));
		assertSame(round, unfolded(round));
	}
}
