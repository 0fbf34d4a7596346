// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Credential;

/** What our own client would not do: other clients' ways, and those of somebody who means no good. */
class RawMiloTest {

	private Credential client;
	private TestDevice device;
	private OpcUaDeviceServer server;

	@BeforeEach
	void start() throws Exception {
		Plant plant = new Plant("Test CA");
		client = plant.client("client");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate())
				.offering(List.of(new EndpointSecurity("Basic256Sha256", "SignAndEncrypt")));
		server = device.start();
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private OpcUaClient client(SecurityPolicy policy, MessageSecurityMode mode) throws Exception {
		EndpointDescription offered = DiscoveryClient.getEndpoints(device.url()).get().get(0);
		EndpointDescription wanted = new EndpointDescription(offered.getEndpointUrl(), offered.getServer(),
				policy == SecurityPolicy.None ? ByteString.NULL_VALUE : offered.getServerCertificate(), mode,
				policy.getUri(), offered.getUserIdentityTokens(), Stack.TCP_UASC_UABINARY_TRANSPORT_URI,
				offered.getSecurityLevel());
		return OpcUaClient.create(OpcUaClientConfig.builder().setEndpoint(wanted).setApplicationUri(Plant.CLIENT_URI)
				.setKeyPair(new KeyPair(client.certificate().getPublicKey(), client.key()))
				.setCertificate(client.certificate())
				.setCertificateChain(client.chain().toArray(X509Certificate[]::new))
				.setIdentityProvider(new UsernameProvider(TestDevice.USER, TestDevice.PASSWORD)).build());
	}

	private static String refusal(OpcUaClient refused) throws Exception {
		try {
			return StatusNames.of(assertThrows(UaException.class, refused::connect).getStatusCode());
		} finally {
			refused.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}

	@Test
	void givesEndpointsWithoutSecurityAndNothingElse() throws Exception {
		assertEquals("Bad_SecurityPolicyRejected", refusal(client(SecurityPolicy.None, MessageSecurityMode.None)));
		assertTrue(device.hasLogged("Bad_SecurityPolicyRejected"), () -> device.log().toString());
	}

	@Test
	void refusesAPolicyThatIsOff() throws Exception {
		assertEquals("Bad_SecurityPolicyRejected",
				refusal(client(SecurityPolicy.Basic256, MessageSecurityMode.SignAndEncrypt)));
		assertTrue(device.hasLogged("Bad_SecurityPolicyRejected: no matching endpoint found"),
				() -> device.log().toString());
	}

	@Test
	void refusesAModeThatIsOff() throws Exception {
		assertEquals("Bad_SecurityModeRejected",
				refusal(client(SecurityPolicy.Basic256Sha256, MessageSecurityMode.Sign)));
		assertTrue(
				device.hasLogged(
						"Bad_SecurityModeRejected: the message security mode Sign is not offered with Basic256Sha256"),
				() -> device.log().toString());
	}

	@Test
	void reportsChangesOfMonitoredTags() throws Exception {
		OpcUaClient connected = client(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt);
		connected.connect();
		try {
			BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
			OpcUaSubscription subscription = new OpcUaSubscription(connected, 100.0);
			subscription.create();
			NodeId node = NodeId.parse("ns=2;s=Counter");
			OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node);
			item.setSamplingInterval(50.0);
			item.setDataValueListener((changed, value) -> seen.add(value.value().value()));
			subscription.addMonitoredItem(item);
			subscription.synchronizeMonitoredItems();
			assertEquals(100, seen.poll(60, TimeUnit.SECONDS));
			connected.writeValues(List.of(node), List.of(DataValue.valueOnly(new Variant(4711))));
			assertEquals(4711, seen.poll(60, TimeUnit.SECONDS));
		} finally {
			connected.disconnect();
		}
	}

	@Test
	void endsOpenSessionsWhenClosed() throws Exception {
		OpcUaClient connected = client(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt);
		connected.connect();
		server.close();
		assertThrows(UaException.class,
				() -> connected.readValues(0, TimestampsToReturn.Neither, List.of(NodeId.parse("ns=2;s=Counter"))));
		connected.disconnectAsync().get(60, TimeUnit.SECONDS);
	}
}
