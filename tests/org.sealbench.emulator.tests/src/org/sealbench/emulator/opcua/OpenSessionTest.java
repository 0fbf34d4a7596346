// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.connection.SessionAttempt;
import org.sealbench.opcua.session.BrowsedClass;
import org.sealbench.opcua.session.BrowsedNode;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.Operation;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.opcua.session.ValueType;
import org.sealbench.opcua.session.Variable;
import org.sealbench.opcua.session.MethodSignature.Argument;

/** A session that the test client of the workbench holds open. */
class OpenSessionTest implements SessionListener {

	private final BlockingQueue<NodeChange> changes = new LinkedBlockingQueue<>();
	private final CountDownLatch ended = new CountDownLatch(1);
	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private TestClient client;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpenSession session;

	@BeforeEach
	void open() throws Exception {
		Plant plant = new Plant("Test CA");
		client = TestClient.of(plant, plant.client("client"));
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate());
		server = device.start();
		SessionAttempt opened = new ConnectionTest().open(client.request(device.url()), Duration.ofMillis(50), this,
				monitor);
		assertEquals("Good", opened.result().status());
		session = opened.session().orElseThrow();
	}

	@AfterEach
	void close() {
		session.close();
		server.close();
	}

	@Override
	public void changed(NodeChange change) {
		changes.add(change);
	}

	@Override
	public void ended() {
		ended.countDown();
	}

	private String next() throws InterruptedException {
		NodeChange change = changes.poll(60, TimeUnit.SECONDS);
		return change == null ? "nothing" : change.node() + "=" + change.value() + " " + change.status();
	}

	@Test
	void showsWhatLiesBelowANodeLevelByLevel() {
		BrowsedNode root = session.children("i=85", monitor).nodes().stream()
				.filter(each -> each.node().startsWith("ns=2")).findFirst().orElseThrow();
		assertEquals(BrowsedClass.OBJECT, root.nodeClass());
		BrowsedNode tags = session.children(root.node(), monitor).nodes().get(0);
		assertEquals("Tags", tags.name());
		assertTrue(session.children(tags.node(), monitor).nodes()
				.contains(new BrowsedNode("ns=2;s=Speed", "Speed", BrowsedClass.VARIABLE)));
		assertEquals("Bad_NodeIdUnknown", session.children("ns=2;s=Nothing", monitor).status());
	}

	@Test
	void watchesReadsAndWritesInOneSession() throws Exception {
		assertEquals(List.of(new NodeResult("Nothing", "", "Bad_NodeIdUnknown")),
				session.watch(List.of("Speed", "Nothing"), monitor));
		assertEquals("Speed=7 Good", next());
		assertEquals(List.of(), session.watch(List.of("Speed"), monitor));
		assertEquals(List.of(new NodeResult("Speed", "8", "Good")),
				session.run(List.of(new Operation.Write("Speed", "8")), monitor));
		assertEquals("Speed=8 Good", next());
		session.unwatch(List.of("Speed"));
		session.run(List.of(new Operation.Write("Speed", "9")), monitor);
		session.watch(List.of("Serial"), monitor);
		assertEquals("Serial=SN-1 Good", next());
		assertNull(changes.poll());
	}

	@Test
	void saysWhatAVariableHoldsAndWhichTextIsAValueOfIt() {
		Variable speed = session.variable("Speed", monitor);
		assertEquals(new Variable("Good", "7", Optional.of(new ValueType("Int16", false))), speed);
		assertEquals(List.of(true, true, false, false, false),
				Stream.of("-32768", " 8 ", "32768", "fast", "").map(speed.type().orElseThrow()::accepts).toList());
		ValueType several = new ValueType("Boolean", true);
		assertEquals(List.of(true, true, false), Stream.of("true, 0", "", "true, xx").map(several::accepts).toList());
		assertEquals(new Variable("Bad_NodeIdUnknown", "", Optional.empty()), session.variable("Nothing", monitor));
		String state = "i=2259";
		String buildInfo = "i=2260";
		assertEquals(List.of("Bad_TypeMismatch", "Bad_TypeMismatch"),
				Stream.of(state, buildInfo).map(node -> session.variable(node, monitor).status()).toList());
	}

	@Test
	void saysWhatAMethodWantsAndCallsIt() {
		assertEquals(List.of(new Argument("Speed", "Int16", ""), new Argument("Levels", "Int32[]", "")),
				session.signature("SetRecipe", monitor).inputs().stream()
						.map(each -> new Argument(each.name(), each.type(), "")).toList());
		assertEquals(List.of("Good"),
				session.run(List.of(new Operation.Call("SetRecipe", List.of("9", "7,8,9"))), monitor).stream()
						.map(NodeResult::status).toList());
		assertEquals(new NodeResult("Speed", "9", "Good"),
				session.run(List.of(new Operation.Read("Speed")), monitor).get(0));
		assertEquals("Bad_NodeIdUnknown", session.signature("Nothing", monitor).status());
	}

	@Test
	void isToldWhenTheServerEndsItAndNotWhenItEndsItself() throws Exception {
		session.close();
		assertEquals(1, ended.getCount());
		SessionAttempt again = new ConnectionTest().open(client.request(device.url()), Duration.ofMillis(50), this,
				monitor);
		session = again.session().orElseThrow();
		server.close();
		assertTrue(ended.await(60, TimeUnit.SECONDS));
	}

	@Test
	void aServerThatRefusesIsAResultWithoutASession() throws Exception {
		SessionAttempt refused = new ConnectionTest().open(
				client.login("nobody", "wrong password").request(device.url()), Duration.ofMillis(50), this, monitor);
		assertEquals("Bad_UserAccessDenied", refused.result().status());
		assertTrue(refused.session().isEmpty());
	}
}
