// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

class TagsOverOpcUaTest extends ClientScene {

	private List<NodeResult> run(Operation... operations) throws Exception {
		return client.connect(device.url(), operations).values();
	}

	private static NodeResult good(String node, String value) {
		return new NodeResult(node, value, "Good");
	}

	@Test
	void readsEveryType() throws Exception {
		assertEquals(
				List.of(good("Running", "true"), good("Speed", "7"), good("Counter", "100"),
						good("Temperature", "21.5"), good("Order", "none"), good("Levels", "[1, 2, 3]")),
				run(new Operation.Read("Running"), new Operation.Read("Speed"), new Operation.Read("Counter"),
						new Operation.Read("Temperature"), new Operation.Read("Order"), new Operation.Read("Levels")));
	}

	@Test
	void writesEveryType() throws Exception {
		run(new Operation.Write("Running", "false"), new Operation.Write("Speed", "-3"),
				new Operation.Write("Counter", "70000"), new Operation.Write("Temperature", "-0.25"),
				new Operation.Write("Order", "Bottle, 0.5 l"), new Operation.Write("Levels", "4,5,6"));
		assertEquals(
				List.of(good("Running", "false"), good("Speed", "-3"), good("Counter", "70000"),
						good("Temperature", "-0.25"), good("Order", "Bottle, 0.5 l"), good("Levels", "[4, 5, 6]")),
				run(new Operation.Read("Running"), new Operation.Read("Speed"), new Operation.Read("Counter"),
						new Operation.Read("Temperature"), new Operation.Read("Order"), new Operation.Read("Levels")));
	}

	@Test
	void aTextWithACommaInAnArrayIsReadAndWrittenInQuotes() throws Exception {
		assertEquals(
				List.of(good("Names", "[\"Juice, clear\", Water]"), good("Names", "[a, \"b, c\"]"),
						good("Names", "[a, \"b, c\"]")),
				run(new Operation.Read("Names"), new Operation.Write("Names", "a, \"b, c\""),
						new Operation.Read("Names")));
	}

	@Test
	void refusesWhatATagDoesNotAllow() throws Exception {
		List<NodeResult> results = run(new Operation.Write("Serial", "SN-2"), new Operation.Write("Wave", "1"),
				new Operation.Write("Speed", "40000"), new Operation.Write("Speed", "fast"),
				new Operation.Write("Levels", "1,2"), new Operation.Read("Nothing"),
				new Operation.Write("Nothing", "1"));
		assertEquals(List.of("Bad_NotWritable", "Bad_NotWritable", "Bad_OutOfRange", "Bad_TypeMismatch",
				"Bad_TypeMismatch", "Bad_NodeIdUnknown", "Bad_NodeIdUnknown"),
				results.stream().map(NodeResult::status).toList());
	}

	@Test
	void readsSimulatedValuesByTheDevicesClock() throws Exception {
		String before = run(new Operation.Read("Wave")).get(0).value();
		device.clock(Plant.NOW.plusMillis(2500));
		String after = run(new Operation.Read("Wave")).get(0).value();
		assertTrue(!before.equals(after), before);
	}

	/** CurrentSessionCount, and what would show each session. */
	@Test
	void countsItsSessionsAndTellsNobodyOfThem() throws Exception {
		List<NodeResult> results = run(new Operation.Read("i=2277"), new Operation.Write("i=2294", "true"),
				new Operation.Read("i=2294"));
		assertEquals(List.of("1 Good", " Bad_NotWritable", "false Good"),
				results.stream().map(each -> each.value() + " " + each.status()).toList());
	}

	@Test
	void callsMethodsOfEveryKind() throws Exception {
		assertEquals(
				List.of(good("Add", "-1.5"), good("Counter", "5"), good("ResetCounter", "1"), good("Counter", "100"),
						good("SetRecipe", ""), good("Speed", "9"), good("Levels", "[7, 8, 9]")),
				run(new Operation.Call("Add", List.of("1", "-2.5")), new Operation.Write("Counter", "5"),
						new Operation.Call("ResetCounter", List.of()), new Operation.Read("Counter"),
						new Operation.Call("SetRecipe", List.of("9", "7,8,9")), new Operation.Read("Speed"),
						new Operation.Read("Levels")));
	}

	@Test
	void refusesCallsWithWrongArguments() throws Exception {
		assertEquals(List.of("Bad_ArgumentsMissing", "Bad_TooManyArguments", "Bad_TypeMismatch"),
				run(new Operation.Call("Add", List.of("1")), new Operation.Call("ResetCounter", List.of("1")),
						new Operation.Call("Add", List.of("a", "b"))).stream().map(NodeResult::status).toList());
	}

	@Test
	void showsItsNodesBelowTheObjectsFolder() throws Exception {
		assertTrue(run(new Operation.Browse("i=85")).contains(good("ns=2;i=1", "Object PLC_1")));
		assertEquals(List.of(good("ns=2;i=2", "Object Tags"), good("ns=2;i=3", "Object Methods")),
				run(new Operation.Browse("ns=2;i=1")));
		assertEquals(List.of(good("ns=2;s=Add", "Method Add"), good("ns=2;s=ResetCounter", "Method ResetCounter"),
				good("ns=2;s=SetRecipe", "Method SetRecipe")), run(new Operation.Browse("ns=2;i=3")));
	}

	@Test
	void showsAsManyLevelsAsAreWanted() throws Exception {
		List<NodeResult> two = run(new Operation.Browse("ns=2;i=1", 2));
		assertEquals(good("ns=2;i=2", "Object Tags"), two.get(0));
		assertEquals(good("ns=2;s=Running", "Variable Tags/Running"), two.get(1));
		assertTrue(two.contains(good("ns=2;s=Add", "Method Methods/Add")), two::toString);
		assertTrue(run(new Operation.Browse("ns=2;i=1", 3))
				.contains(good("ns=2;i=1000", "Variable Methods/Add/InputArguments")));
	}

	/** References of the standard's own nodes form circles. */
	@Test
	void showsAWholeAddressSpaceOnce() throws Exception {
		List<NodeResult> all = run(new Operation.Browse("i=84", 1000));
		assertTrue(all.stream().anyMatch(each -> each.value().equals("Variable Objects/PLC_1/Tags/Running")),
				() -> all.size() + " nodes");
		assertEquals(List.of(), all.stream().filter(each -> !each.status().equals("Good")).toList());
	}
}
