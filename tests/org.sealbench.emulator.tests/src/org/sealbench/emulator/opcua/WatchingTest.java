// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;
import org.sealbench.opcua.session.WatchRequest;

/** The connection test's watching of nodes. */
class WatchingTest extends ClientScene {

	private final List<NodeChange> changes = new ArrayList<>();

	private ConnectionResult watch(OptionalInt count, Consumer<NodeChange> listener, NullProgressMonitor monitor,
			String... nodes) throws Exception {
		return new ConnectionTest().run(client.request(device.url(), new Operation.Read("Serial")),
				Optional.of(new WatchRequest(List.of(nodes), Duration.ofMillis(50), Optional.empty(), count, listener)),
				monitor);
	}

	@Test
	void tellsTheFirstValuesAndEachChangeUntilThereWereEnough() throws Exception {
		ConnectionResult result = watch(OptionalInt.of(3), change -> {
			changes.add(change);
			if (changes.size() == 2) {
				write("Speed", "8");
			}
		}, new NullProgressMonitor(), "Speed", "Levels");
		assertEquals(List.of("Levels=[1, 2, 3]", "Speed=7"),
				changes.subList(0, 2).stream().map(each -> each.node() + "=" + each.value()).sorted().toList());
		assertEquals("Speed=8 Good",
				changes.get(2).node() + "=" + changes.get(2).value() + " " + changes.get(2).status());
		assertEquals(List.of(new NodeResult("Serial", "SN-1", "Good")), result.values());
	}

	@Test
	void aCancelEndsItAndIsNoFailure() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		ConnectionResult result = watch(OptionalInt.empty(), change -> monitor.setCanceled(true), monitor, "Speed");
		assertTrue(result.connected());
		assertEquals(List.of("Good"), result.values().stream().map(NodeResult::status).toList());
	}

	@Test
	void aNodeThatCannotBeWatchedIsSaidAndTheOthersAre() throws Exception {
		ConnectionResult result = watch(OptionalInt.of(1), changes::add, new NullProgressMonitor(), "Nothing", "Speed",
				"ns=2;i=1");
		assertEquals(List.of(new NodeResult("Nothing", "", "Bad_NodeIdUnknown"),
				new NodeResult("ns=2;i=1", "", "Bad_AttributeIdInvalid")), result.values().subList(1, 3));
		assertEquals(List.of("Speed"), changes.stream().map(NodeChange::node).toList());
	}

	@Test
	void aServerThatEndsEndsIt() throws Exception {
		ConnectionResult result = watch(OptionalInt.empty(), change -> server.close(), new NullProgressMonitor(),
				"Speed");
		assertEquals(new NodeResult("Speed", "", "Bad_ConnectionClosed"), result.values().get(1));
	}

	private void write(String tag, String value) {
		try {
			client.connect(device.url(), new Operation.Write(tag, value));
		} catch (ProblemException e) {
			throw new AssertionError(e);
		}
	}
}
