// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.Operation.Browse;
import org.sealbench.opcua.session.Operation.Call;
import org.sealbench.opcua.session.Operation.Read;
import org.sealbench.opcua.session.Operation.Write;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** What is done in a session with a server, which is held open for a test. */
class OperationsTest {

	private static final Duration OFTEN = Duration.ofMillis(20);

	private static OpcUaPeer peer;
	private final BlockingQueue<NodeChange> changes = new LinkedBlockingQueue<>();
	private final CountDownLatch ended = new CountDownLatch(1);
	private OpenSession session;

	@BeforeAll
	static void start() throws Exception {
		peer = OpcUaPeer.presenting(Station.SERVER).start();
	}

	@AfterAll
	static void stop() {
		peer.close();
	}

	@BeforeEach
	void open() throws Exception {
		session = open(peer);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private OpenSession open(OpcUaPeer server) throws Exception {
		return new ConnectionTest().open(Station.to(server).request(), OFTEN, new SessionListener() {

			@Override
			public void changed(NodeChange change) {
				changes.add(change);
			}

			@Override
			public void ended() {
				ended.countDown();
			}
		}, new NullProgressMonitor()).session().orElseThrow();
	}

	private List<NodeResult> run(Operation... operations) {
		return session.run(List.of(operations), new NullProgressMonitor());
	}

	private NodeResult only(Operation operation) {
		List<NodeResult> results = run(operation);
		assertEquals(1, results.size(), results::toString);
		return results.get(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "Boolean|true", "SByte|-8", "Byte|200", "Int16|-16", "UInt16|60000", "Int32|-32",
					"UInt32|4000000000", "Int64|-64", "UInt64|18000000000000000000", "Float|1.5", "Double|2.25",
					"String|juice", "DateTime|2026-05-05T12:00:00Z", "Guid|72962b91-fa75-4ae6-8d28-b404dc7daf63",
					"ByteString|01ff", "LocalizedText|hello", "NodeId|i=2253", "StatusCode|Bad_NodeIdUnknown",
					"Int32s|[1, 2, 3]", "Strings|[\"Juice, clear\", Water]", "Booleans|[true, false]", "UInt32s|[7]",
					"Since|2026-05-05T12:00:00Z", "Lasting|2.25", "Fixed|5" })
	void readsEveryType(String node, String value) {
		assertEquals(new NodeResult(node, value, "Good"), only(new Read(node)));
		Variable variable = session.variable(node, new NullProgressMonitor());
		if (variable.type().isPresent()) {
			assertEquals("Good", variable.status());
			assertEquals(value, variable.value());
			assertEquals(node.endsWith("s") && !node.equals("Lasting"), variable.type().get().array());
			assertTrue(variable.type().get().accepts(value), variable::toString);
		} else {
			assertEquals("Bad_TypeMismatch", variable.status(), "its values cannot be given as text");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "Boolean|false|true", "SByte|7|-8", "Byte|0|200", "Int16|16|-16", "UInt16|1|60000", "Int32|5|-32",
					"UInt32|5|4000000000", "Int64|64|-64", "UInt64|1|18000000000000000000", "Float|2.5|1.5",
					"Double|1.25|2.25", "String|a, b|juice", "DateTime|2027-01-01T00:00:00Z|2026-05-05T12:00:00Z",
					"Guid|00000000-0000-0000-0000-000000000001|72962b91-fa75-4ae6-8d28-b404dc7daf63",
					"ByteString|00|01ff", "LocalizedText|bye|hello", "Int32s|[4, 5]|[1, 2, 3]",
					"Strings|[a]|[\"Juice, clear\", Water]", "Lasting|10.5|2.25" })
	void writesEveryTypeAndReadsItBack(String node, String value, String before) {
		List<NodeResult> results = run(new Write(node, value), new Read(node), new Write(node, before), new Read(node));
		assertEquals(List.of(value, value, before, before), results.stream().map(NodeResult::value).toList());
		assertTrue(results.stream().allMatch(each -> each.status().equals("Good")), results::toString);
	}

	@ParameterizedTest
	@CsvSource({ "Int16,40000,Bad_OutOfRange", "Int16,much,Bad_TypeMismatch", "Fixed,6,Bad_UserAccessDenied",
			"NodeId,i=85,Bad_TypeMismatch", "Nowhere,1,Bad_NodeIdUnknown", "Line,1,Bad_AttributeIdInvalid" })
	void refusedWritesSayWhy(String node, String value, String status) {
		assertEquals(new NodeResult(node, "", status), only(new Write(node, value)));
	}

	@Test
	void anOperationThatFailsKeepsNoOtherBack() {
		assertEquals(List.of("Bad_NodeIdUnknown", "Good", "Bad_NodeIdUnknown", "Bad_NodeIdUnknown", "Good"),
				run(new Read("Nowhere"), new Read("Int32"), new Call("Nowhere", List.of()), new Browse("Nowhere"),
						new Read("i=2258")).stream().map(NodeResult::status).toList());
	}

	@Test
	void readsStructuresByTheirFields() {
		NodeResult status = only(new Read("i=2256"));
		assertTrue(status.value().matches("\\{StartTime: 20.*, CurrentTime: 20.*, State: Running_0, BuildInfo: \\{"
				+ "ProductUri: .*}, SecondsTillShutdown: 0, ShutdownReason: .*}"), status::value);
		Map<?, ?> data = (Map<?, ?>) status.data();
		assertEquals("Running_0", data.get("State"));
		assertEquals(0L, data.get("SecondsTillShutdown"));
		assertTrue(((Map<?, ?>) data.get("BuildInfo")).containsKey("BuildNumber"));
		NodeResult inputs = only(new Read("i=11493"));
		assertTrue(inputs.value().startsWith("[{Name: "), inputs::toString);
		assertTrue(session.variable("i=2260", new NullProgressMonitor()).value().startsWith("{ProductUri: "));
	}

	@Test
	void watchesStructuresByTheirFields() throws Exception {
		assertEquals(List.of(), session.watch(List.of("i=2260"), new NullProgressMonitor()));
		NodeChange change = changes.poll(60, TimeUnit.SECONDS);
		assertTrue(change.value().startsWith("{ProductUri: "), change::value);
		assertTrue(change.data() instanceof Map, change::toString);
	}

	@ParameterizedTest
	@CsvSource({ "Boolean,java.lang.Boolean", "SByte,java.lang.Byte", "UInt32,java.lang.Long",
			"UInt64,java.math.BigInteger", "Float,java.lang.Float", "String,java.lang.String",
			"ByteString,java.lang.String", "DateTime,java.lang.String", "Int32s,java.util.ArrayList" })
	void valuesHaveTheTypeThatProgramsExpect(String node, Class<?> type) {
		assertEquals(type, only(new Read(node)).data().getClass());
	}

	@Test
	void callsMethodsWithTheirArguments() {
		assertEquals(new NodeResult("Add", "42", "Good"), only(new Call("Add", List.of("40", "2"))));
		assertEquals(new NodeResult("Split", "[a b, 2]", "Good"), only(new Call("Split", List.of("[a b, c]"))));
		assertEquals(new NodeResult("Reset", "", "Good"), only(new Call("Reset", List.of())));
	}

	@ParameterizedTest
	@CsvSource({ "Add,1,Bad_ArgumentsMissing", "Add,1;2;3,Bad_TooManyArguments", "Add,1;x,Bad_TypeMismatch",
			"Add,1;4000000000,Bad_OutOfRange", "Line,'',Bad_MethodInvalid", "Broken,'',Bad_DeviceFailure" })
	void refusedCallsSayWhy(String method, String arguments, String status) {
		List<String> given = arguments.isEmpty() ? List.of() : List.of(arguments.split(";"));
		assertEquals(status, only(new Call(method, given)).status());
	}

	@Test
	void tellsWhatAMethodWants() {
		MethodSignature add = session.signature("Add", new NullProgressMonitor());
		assertEquals("Good", add.status());
		assertEquals(List.of(new MethodSignature.Argument("A", "Int32", "the A"),
				new MethodSignature.Argument("B", "Int32", "the B")), add.inputs());
		assertEquals("String[]", session.signature("Split", new NullProgressMonitor()).inputs().get(0).type());
		assertEquals(new MethodSignature("Bad_NodeIdUnknown", List.of()),
				session.signature("Nowhere", new NullProgressMonitor()));
	}

	@Test
	void browsesOneLevelOrMoreAndFollowsCirclesOnce() {
		List<String> below = run(new Browse("Line")).stream().map(NodeResult::value).toList();
		assertTrue(below.containsAll(List.of("Variable Int32", "Object Part", "Method Add")), below::toString);
		assertFalse(below.contains("Variable Part/Deep"));
		List<String> deeper = run(new Browse("Line", 5)).stream().map(NodeResult::value).toList();
		assertTrue(deeper.containsAll(List.of("Variable Part/Deep", "Object Part/Line")), deeper::toString);
		assertFalse(deeper.contains("Object Part/Line/Part"), deeper::toString);
	}

	@Test
	void listsTheChildrenOfANode() {
		ChildNodes children = session.children("Part", new NullProgressMonitor());
		assertEquals("Good", children.status());
		assertTrue(children.nodes().stream().map(each -> each.nodeClass() + " " + each.name()).toList()
				.containsAll(List.of("OBJECT Line", "VARIABLE Deep")), children::toString);
		assertEquals("Bad_NodeIdUnknown", session.children("Nowhere", new NullProgressMonitor()).status());
		assertEquals("Bad_NodeIdUnknown", session.variable("Nowhere", new NullProgressMonitor()).status());
	}

	@Test
	void isToldEveryChangeOfANodeThatItWatches() throws Exception {
		List<NodeResult> failed = session.watch(List.of("Int32", "Nowhere"), new NullProgressMonitor());
		assertEquals(List.of(new NodeResult("Nowhere", "", "Bad_NodeIdUnknown")), failed);
		assertEquals("-32", next().value());
		run(new Write("Int32", "33"));
		NodeChange change = next();
		assertEquals("33", change.value());
		assertEquals("Int32", change.node());
		assertEquals("Good", change.status());
		assertTrue(Duration.between(change.time(), Instant.now()).abs().toMinutes() < 5, change::toString);
		session.watch(List.of("Int32", "Boolean"), new NullProgressMonitor());
		assertEquals("Boolean", next().node());
		session.unwatch(List.of("Int32"));
		run(new Write("Int32", "-32"), new Write("Boolean", "false"));
		assertEquals("false", next().value());
		run(new Write("Boolean", "true"));
		assertEquals("true", next().value());
	}

	private NodeChange next() throws InterruptedException {
		NodeChange change = changes.poll(30, TimeUnit.SECONDS);
		assertTrue(change != null, "nothing changed");
		return change;
	}

	@Test
	void watchesUntilEnoughWasSeen() throws Exception {
		List<NodeChange> seen = new ArrayList<>();
		WatchRequest two = new WatchRequest(List.of("Int32", "String"), OFTEN, Optional.empty(), OptionalInt.of(2),
				seen::add);
		assertEquals(List.of(), session.watch(two, new NullProgressMonitor()));
		assertEquals(List.of("Int32", "String"), seen.stream().map(NodeChange::node).sorted().toList());
		WatchRequest none = new WatchRequest(List.of("Nowhere"), OFTEN, Optional.empty(), OptionalInt.empty(),
				seen::add);
		assertEquals("Bad_NodeIdUnknown", session.watch(none, new NullProgressMonitor()).get(0).status());
	}

	@Test
	void aCancelEndsWatchingAndIsNoFailure() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		WatchRequest endless = new WatchRequest(List.of("Int32"), OFTEN, Optional.empty(), OptionalInt.empty(),
				change -> monitor.setCanceled(true));
		assertEquals(List.of(), session.watch(endless, monitor));
	}

	@Test
	void hearsThatTheServerIsGone() throws Exception {
		OpcUaPeer leaving = OpcUaPeer.presenting(Station.SERVER).start();
		try (OpenSession lost = open(leaving)) {
			lost.watch(List.of("Int32"), new NullProgressMonitor());
			next();
			leaving.close();
			assertTrue(ended.await(40, TimeUnit.SECONDS), "it was not told");
		}
	}

	@Test
	void itsOwnEndIsNoNews() throws Exception {
		OpenSession own = open(peer);
		own.close();
		assertEquals(1, ended.getCount());
	}
}
