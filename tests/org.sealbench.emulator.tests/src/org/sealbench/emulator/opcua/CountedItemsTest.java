// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MonitoringMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateResult;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoringParameters;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.StatusNames;

/**
 * What clients watch counts towards the limits as long as it is there, and no longer: whoever goes leaves room for
 * others.
 */
class CountedItemsTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");
	private static final NodeId SERVER = NodeIds.Server;
	/** CurrentSubscriptionCount of the ServerDiagnosticsSummary (OPC 10000-5 §12.9). */
	private static final NodeId COUNTED = NodeId.parse("i=2285");
	private static final ExtensionObject GARBAGE = ExtensionObject.of(ByteString.of(new byte[] { 1, 2 }),
			NodeIds.DataChangeFilter_Encoding_DefaultBinary);

	private MemberDevice running;
	private OpcUaClient client;

	@BeforeEach
	void start() throws Exception {
		running = MemberDevice.start();
		client = connect();
	}

	@AfterEach
	void stop() throws Exception {
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
		running.close();
	}

	private OpcUaClient connect() throws Exception {
		return MiloClient.of(running.device(), running.member()).connect();
	}

	private static UInteger subscribe(OpcUaClient as) throws Exception {
		return as.createSubscription(1000, uint(10), uint(3), uint(0), true, ubyte(0)).getSubscriptionId();
	}

	private static MonitoredItemCreateRequest item(NodeId node, AttributeId attribute, ExtensionObject filter) {
		return new MonitoredItemCreateRequest(new ReadValueId(node, attribute.uid(), null, QualifiedName.NULL_VALUE),
				MonitoringMode.Reporting, new MonitoringParameters(uint(1), 1000.0, filter, uint(1), true));
	}

	private static MonitoredItemCreateRequest speed() {
		return item(SPEED, AttributeId.Value, null);
	}

	private static List<UInteger> watch(OpcUaClient as, UInteger subscription, int count) throws Exception {
		return Arrays
				.stream(as.createMonitoredItems(subscription, TimestampsToReturn.Both,
						Collections.nCopies(count, speed())).getResults())
				.map(MonitoredItemCreateResult::getMonitoredItemId).toList();
	}

	private long subscriptions() throws Exception {
		return ((UInteger) client.readValues(0, TimestampsToReturn.Neither, List.of(COUNTED)).get(0).value().value())
				.longValue();
	}

	private static void becomes(long wanted, LongSupplier count) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
		while (count.getAsLong() != wanted && System.nanoTime() < end) {
			Thread.sleep(20);
		}
		assertEquals(wanted, count.getAsLong());
	}

	@Test
	void whatIsDeletedCountsNoMore() throws Exception {
		UInteger first = subscribe(client);
		List<UInteger> items = watch(client, first, 100);
		assertEquals(100, running.server().monitoredItems());
		client.deleteMonitoredItems(first, items.subList(0, 40));
		assertEquals(60, running.server().monitoredItems());
		client.deleteSubscriptions(List.of(first));
		assertEquals(0, running.server().monitoredItems());
		assertEquals(0, subscriptions());
	}

	@Test
	void aThousandThatComeAndGoManyTimesAreNeverRefused() throws Exception {
		for (int i = 0; i < 30; i++) {
			UInteger subscription = subscribe(client);
			assertEquals(1000, watch(client, subscription, 1000).stream().filter(each -> each.longValue() > 0).count());
			client.deleteSubscriptions(List.of(subscription));
		}
		assertEquals(0, running.server().monitoredItems());
	}

	@Test
	void oneThatIsDeletedTwiceAtOnceCountsOnce() throws Exception {
		UInteger subscription = subscribe(client);
		List<UInteger> items = watch(client, subscription, 3);
		StatusCode[] results = client
				.deleteMonitoredItems(subscription, List.of(items.get(0), items.get(0), items.get(2))).getResults();
		assertEquals(List.of("Good", "Bad_MonitoredItemIdInvalid", "Good"),
				Arrays.stream(results).map(StatusNames::of).toList());
		assertEquals(1, running.server().monitoredItems());
	}

	@Test
	void oneWhoseFilterCannotBeReadIsRefusedAloneAndDoesNotCount() throws Exception {
		UInteger subscription = subscribe(client);
		MonitoredItemCreateResult[] results = client.createMonitoredItems(subscription, TimestampsToReturn.Both,
				List.of(speed(), item(SERVER, AttributeId.EventNotifier, GARBAGE),
						item(SPEED, AttributeId.Value, GARBAGE), item(SERVER, AttributeId.EventNotifier, null),
						speed()))
				.getResults();
		assertEquals(
				List.of("Good", "Bad_MonitoredItemFilterInvalid", "Bad_MonitoredItemFilterInvalid",
						"Bad_MonitoredItemFilterInvalid", "Good"),
				Arrays.stream(results).map(each -> StatusNames.of(each.getStatusCode())).toList());
		assertEquals(2, running.server().monitoredItems());
	}

	@Test
	void aSessionThatEndsLeavesNothing() throws Exception {
		OpcUaClient other = connect();
		watch(other, subscribe(other), 100);
		other.disconnect();
		becomes(0, running.server()::monitoredItems);
		assertEquals(0, subscriptions());
	}

	/** Whoever hangs up without a word has a while to come back and take its subscriptions over. */
	@Test
	void aConnectionThatIsLostLeavesNothingInTheEnd() throws Exception {
		try (RecordingProxy proxy = new RecordingProxy(running.device())) {
			MiloClient milo = MiloClient.of(running.device(), running.member());
			OpcUaClient other = OpcUaClient
					.create(milo.config(milo.endpoint(proxy)).setSessionTimeout(uint(5000)).build());
			other.connect();
			watch(other, subscribe(other), 100);
			proxy.close();
			assertEquals(100, running.server().monitoredItems());
			becomes(0, running.server()::monitoredItems);
			assertEquals(0, subscriptions());
			assertTrue(watch(client, subscribe(client), 1).get(0).longValue() > 0);
			other.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}
}
