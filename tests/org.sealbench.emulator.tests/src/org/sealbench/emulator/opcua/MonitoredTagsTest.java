// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MonitoringMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Credential;

/** Monitored items of tags over their lives (OPC 10000-4 §5.13). */
class MonitoredTagsTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");

	private Credential client;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpcUaClient connected;
	private OpcUaSubscription subscription;

	@BeforeEach
	void make() throws Exception {
		Plant plant = new Plant("Test CA");
		client = plant.client("client");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate());
	}

	@AfterEach
	void stop() throws Exception {
		connected.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	private void start() throws Exception {
		server = device.start();
		connected = MiloClient.of(device, client).connect();
		subscription = new OpcUaSubscription(connected, 50.0);
		subscription.create();
	}

	/** An item with its values as they come. */
	private final class Watched {

		private final OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(SPEED);
		private final BlockingQueue<String> values = new LinkedBlockingQueue<>();

		private Watched(double interval) {
			item.setSamplingInterval(interval);
			item.setDataValueListener((changed, value) -> values.add(String.valueOf(value.value().value())));
		}

		private Watched create() throws Exception {
			subscription.addMonitoredItem(item);
			subscription.synchronizeMonitoredItems();
			return this;
		}

		private String next() throws InterruptedException {
			return values.poll(60, TimeUnit.SECONDS);
		}
	}

	private void write(int speed) throws Exception {
		assertEquals(List.of(StatusCode.GOOD),
				connected.writeValues(List.of(SPEED), List.of(DataValue.valueOnly(new Variant((short) speed)))));
	}

	@Test
	void whoComesLaterGetsTheValueOfThatTimeAndThenEveryChange() throws Exception {
		start();
		List<Watched> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			Watched added = new Watched(i % 2 == 0 ? 50.0 : 80.0).create();
			all.add(added);
			assertEquals(String.valueOf(i == 0 ? 7 : i), added.next());
			write(i + 1);
			for (Watched each : all) {
				assertEquals(String.valueOf(i + 1), each.next());
			}
		}
	}

	@Test
	void aDisabledAndADeletedItemGetNothingAndAnEnabledOneGetsTheValueOfThatTime() throws Exception {
		start();
		Watched disabled = new Watched(50.0).create();
		Watched deleted = new Watched(50.0).create();
		Watched witness = new Watched(50.0).create();
		for (Watched each : List.of(disabled, deleted, witness)) {
			assertEquals("7", each.next());
		}
		subscription.setMonitoringMode(MonitoringMode.Disabled, List.of(disabled.item));
		subscription.removeMonitoredItem(deleted.item);
		subscription.synchronizeMonitoredItems();
		write(8);
		assertEquals("8", witness.next());
		write(9);
		assertEquals("9", witness.next());
		assertNull(disabled.values.poll());
		assertNull(deleted.values.poll());
		subscription.setMonitoringMode(MonitoringMode.Reporting, List.of(disabled.item));
		assertEquals("9", disabled.next());
	}

	@Test
	void anItemWithAnotherIntervalGoesOn() throws Exception {
		start();
		Watched watched = new Watched(60_000.0).create();
		Watched witness = new Watched(50.0).create();
		assertEquals("7", watched.next());
		assertEquals("7", witness.next());
		watched.item.setSamplingInterval(50.0);
		subscription.synchronizeMonitoredItems();
		write(8);
		assertEquals("8", witness.next());
		assertEquals("8", watched.next());
	}

	@Test
	void aUserWhoMayNotLookIsRefused() throws Exception {
		device.allowingItsUserOnly("diagnose");
		start();
		OpcUaMonitoredItem item = new Watched(50.0).item;
		subscription.addMonitoredItem(item);
		subscription.createMonitoredItems();
		assertEquals(StatusCodes.Bad_UserAccessDenied, item.getCreateResult().orElseThrow().value());
	}
}
