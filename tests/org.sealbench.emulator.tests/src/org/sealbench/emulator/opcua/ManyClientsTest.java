// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.config.ServerLimits;

/**
 * Many clients on one device, and many devices in one process; {@code releng/benchmarks/opcua-load} does so in earnest.
 */
class ManyClientsTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");
	private static final int CLIENTS = 20;
	private static final int ITEMS = 100;
	private static final int DEVICES = 8;

	private final List<OpcUaClient> clients = new ArrayList<>();
	private final List<MemberDevice> devices = new ArrayList<>();

	@AfterEach
	void end() throws Exception {
		for (OpcUaClient each : clients) {
			each.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
		devices.forEach(MemberDevice::close);
	}

	private MemberDevice device() throws Exception {
		MemberDevice device = MemberDevice.start();
		devices.add(device);
		return device;
	}

	private OpcUaClient client(MemberDevice device) throws Exception {
		OpcUaClient client = MiloClient.of(device.device(), device.member()).connect();
		clients.add(client);
		return client;
	}

	/** @param seen counts down with the first value of each item, and with each change */
	private static void watch(OpcUaClient client, CountDownLatch first, CountDownLatch seen) throws Exception {
		OpcUaSubscription subscription = new OpcUaSubscription(client, 100.0);
		subscription.create();
		for (int i = 0; i < ITEMS; i++) {
			OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(SPEED);
			item.setSamplingInterval(100.0);
			item.setDataValueListener(
					(changed, value) -> (value.value().value().equals((short) 7) ? first : seen).countDown());
			subscription.addMonitoredItem(item);
		}
		subscription.synchronizeMonitoredItems();
	}

	@Test
	void everyoneHearsOfAChangeWhileOthersFloodTheDevice() throws Exception {
		MemberDevice device = device();
		CountDownLatch first = new CountDownLatch(CLIENTS * ITEMS);
		CountDownLatch seen = new CountDownLatch(CLIENTS * ITEMS);
		for (int i = 0; i < CLIENTS; i++) {
			watch(client(device), first, seen);
		}
		assertEquals(CLIENTS * ITEMS, device.server().monitoredItems());
		assertTrue(first.await(120, TimeUnit.SECONDS), () -> first.getCount() + " first values are missing");
		List<RawConnection> flood = new ArrayList<>();
		try {
			for (int i = 0; i < ServerLimits.MAX_CONNECTIONS; i++) {
				RawConnection raw = new RawConnection(device.device()).hello(device.device());
				flood.add(raw);
				if (i % 4 == 0) {
					raw.send("MSGF", 0xFFFFFFF0L, new byte[100]);
				}
			}
			clients.get(0).writeValues(List.of(SPEED), List.of(DataValue.valueOnly(new Variant((short) 8))));
			assertTrue(seen.await(120, TimeUnit.SECONDS), () -> seen.getCount() + " changes are missing");
			assertEquals("Good", MiloClient.of(device.device(), device.member()).status(SecurityPolicy.Basic256Sha256,
					MessageSecurityMode.SignAndEncrypt));
		} finally {
			for (RawConnection each : flood) {
				each.close();
			}
		}
	}

	@Test
	void manyDevicesOfOneProcessAreServedSideBySide() throws Exception {
		for (int i = 0; i < DEVICES; i++) {
			client(device());
		}
		for (int i = 0; i < DEVICES; i++) {
			assertTrue(clients.get(i).writeValues(List.of(SPEED), List.of(DataValue.valueOnly(new Variant((short) i))))
					.get(0).isGood());
		}
		for (int i = 0; i < DEVICES; i++) {
			assertEquals((short) i,
					clients.get(i).readValues(0, TimestampsToReturn.Both, List.of(SPEED)).get(0).value().value());
		}
	}
}
