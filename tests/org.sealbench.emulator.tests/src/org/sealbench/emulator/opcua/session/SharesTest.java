// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.identity.AnonymousProvider;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MonitoringMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSubscriptionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoringParameters;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Credential;

/**
 * Whoever is let in leaves room for others: of subscriptions a user has a share, and none stays for longer than an
 * hour.
 */
class SharesTest {

	private static final int OF_SESSION = 50;

	private final List<OpcUaClient> clients = new ArrayList<>();
	private TestDevice device;
	private OpcUaDeviceServer server;
	private Credential member;

	@BeforeEach
	void start() throws Exception {
		Plant plant = new Plant("Test CA");
		member = plant.client("member");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate()).lettingGuestsIn();
		server = device.start();
	}

	@AfterEach
	void stop() throws Exception {
		for (OpcUaClient each : clients) {
			each.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
		server.close();
	}

	private OpcUaClient user() throws Exception {
		return kept(MiloClient.of(device, member).connect());
	}

	private OpcUaClient guest() throws Exception {
		MiloClient milo = MiloClient.of(device, member);
		return kept(OpcUaClient
				.create(milo.config(milo.endpoint(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt))
						.setIdentityProvider(AnonymousProvider.INSTANCE).build())
				.connect());
	}

	private OpcUaClient kept(OpcUaClient client) {
		clients.add(client);
		return client;
	}

	private static CreateSubscriptionResponse subscribe(OpcUaClient as, double interval) throws UaException {
		return as.createSubscription(interval, uint(0xFFFFFFFFL), uint(1000), uint(0), true, ubyte(0));
	}

	private static String status(OpcUaClient as) {
		try {
			subscribe(as, 1000);
			return "Good";
		} catch (UaException e) {
			return StatusNames.of(StatusNames.codeOf(e));
		}
	}

	private List<OpcUaClient> guestsWithAllTheyMayHave() throws Exception {
		List<OpcUaClient> guests = new ArrayList<>();
		for (int made = 0; made < ServerLimits.MAX_SUBSCRIPTIONS_OF_USER; made++) {
			if (made % OF_SESSION == 0) {
				guests.add(guest());
			}
			subscribe(guests.get(guests.size() - 1), 1e12);
		}
		return guests;
	}

	@Test
	void noSubscriptionOutlivesItsClientByMoreThanAnHour() throws Exception {
		OpcUaClient client = guest();
		for (double interval : new double[] { 1e12, Double.NaN, 0, 50, 70, 333, 59_999, 250_000, 310_000, 599_999,
				600_000 }) {
			CreateSubscriptionResponse made = subscribe(client, interval);
			double lifetime = made.getRevisedPublishingInterval() * made.getRevisedLifetimeCount().longValue();
			assertTrue(lifetime <= ServerLimits.LONGEST_SUBSCRIPTION, interval + " ms: " + made);
			assertTrue(made.getRevisedLifetimeCount().longValue() >= 3 * made.getRevisedMaxKeepAliveCount().longValue(),
					() -> "OPC 10000-4 §5.14.2.2: " + made);
		}
	}

	@Test
	void guestsLeaveRoomForUsers() throws Exception {
		guestsWithAllTheyMayHave();
		assertEquals("Bad_TooManySubscriptions", status(guest()));
		assertEquals("Good", status(user()));
	}

	/** With a session each on connections of their own, so that none of them is one that was left. */
	@Test
	void guestsWithAllTheirSessionsLeaveSessionsForUsers() throws Exception {
		for (int made = 0; made < ServerLimits.MAX_SESSIONS_OF_USER; made++) {
			guest();
		}
		UaException refused = assertThrows(UaException.class, this::guest);
		assertEquals("Bad_TooManySessions", StatusNames.of(StatusNames.codeOf(refused)));
		assertEquals("Good", status(user()));
		clients.remove(0).disconnectAsync().get(60, TimeUnit.SECONDS);
		assertEquals("Good", status(guest()), "who closes a session may have another one");
	}

	@Test
	void oneSessionDoesNotWatchEverything() throws Exception {
		OpcUaClient client = guest();
		UInteger subscription = subscribe(client, 1000).getSubscriptionId();
		MonitoredItemCreateRequest item = new MonitoredItemCreateRequest(
				new ReadValueId(NodeId.parse("ns=2;s=Speed"), AttributeId.Value.uid(), null, QualifiedName.NULL_VALUE),
				MonitoringMode.Disabled, new MonitoringParameters(uint(1), 1000.0, null, uint(1), true));
		for (int i = 0; i < 10; i++) {
			assertTrue(Arrays
					.stream(client.createMonitoredItems(subscription, TimestampsToReturn.Both,
							Collections.nCopies(1000, item)).getResults())
					.allMatch(each -> each.getStatusCode().isGood()));
		}
		assertEquals("Bad_TooManyMonitoredItems", StatusNames
				.of(client.createMonitoredItems(subscription, TimestampsToReturn.Both, List.of(item)).getResults()[0]
						.getStatusCode()));
		OpcUaClient another = guest();
		assertEquals("Good", StatusNames.of(another.createMonitoredItems(subscribe(another, 1000).getSubscriptionId(),
				TimestampsToReturn.Both, List.of(item)).getResults()[0].getStatusCode()));
	}

	@Test
	void whatWasLeftBehindYieldsToThoseWhoAreThere() throws Exception {
		for (OpcUaClient each : guestsWithAllTheyMayHave()) {
			each.getTransport()
					.sendRequestMessage(
							new CloseSessionRequest(new RequestHeader(each.getSession().getAuthenticationToken(),
									DateTime.now(), uint(1), uint(0), null, uint(60_000), null), false))
					.get(60, TimeUnit.SECONDS);
		}
		OpcUaClient another = guest();
		for (int i = 0; i < OF_SESSION; i++) {
			assertEquals("Good", status(another));
		}
		assertEquals("Bad_TooManySubscriptions", status(another), "its session has as many as a session may have");
	}
}
