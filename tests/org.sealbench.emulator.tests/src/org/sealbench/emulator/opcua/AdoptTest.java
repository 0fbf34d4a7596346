// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.pki.Credential;

/** A download while clients are connected. */
class AdoptTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");

	private static Plant plant;
	private static Credential certificate;
	private static Credential member;
	private static Credential leaver;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpcUaClient stays;
	private OpcUaClient goes;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		certificate = plant.server(TestDevice.ADDRESS);
		member = plant.client("member");
		leaver = plant.client("leaver");
	}

	@BeforeEach
	void start() throws Exception {
		device = new TestDevice(certificate).trusting(plant.caCertificate()).revoking(plant.list());
		server = device.start();
		stays = MiloClient.of(device, member).connect();
		goes = MiloClient.of(device, leaver).connect();
	}

	@AfterEach
	void stop() throws Exception {
		stays.disconnectAsync().get(60, TimeUnit.SECONDS);
		goes.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	private static Object read(OpcUaClient client) throws UaException {
		return client.readValues(0, TimestampsToReturn.Both, List.of(SPEED)).get(0).value().value();
	}

	@Test
	void aRevokedClientsSessionIsClosedAndOthersStay() throws Exception {
		NodeId session = stays.getSession().getSessionId();
		device.trustingNobody().trusting(plant.caCertificate()).revoking(plant.list(leaver));
		assertTrue(server.adopt(device.again()));
		assertEquals((short) 7, read(stays));
		assertEquals(session, stays.getSession().getSessionId());
		assertThrows(UaException.class, () -> read(goes));
		assertTrue(device.hasLogged("CN=leaver,O=Test is not accepted any more"), () -> device.log().toString());
		assertEquals("Bad_SecurityChecksFailed", MiloClient.of(device, leaver).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
	}

	@Test
	void aRevokedClientsSecureChannelIsClosedAlsoWithoutASession() throws Exception {
		MiloClient milo = MiloClient.of(device, leaver);
		OpcUaClient channel = OpcUaClient
				.create(milo.config(milo.endpoint(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt))
						.setKeepAliveInterval(uint(3_600_000)).build())
				.connect();
		RequestHeader header = channel.newRequestHeader(channel.getSession().getAuthenticationToken());
		channel.getTransport().sendRequestMessage(new CloseSessionRequest(header, true)).get(60, TimeUnit.SECONDS);
		device.trustingNobody().trusting(plant.caCertificate()).revoking(plant.list(leaver));
		assertTrue(server.adopt(device.again()));
		assertTrue(device.hasLogged(
				"secure channel of 127.0.0.1 closed: the certificate CN=leaver,O=Test is not " + "accepted any more"),
				() -> device.log().toString());
		assertEquals(1, device.log().stream().filter(each -> each.toString().contains("secure channel of")).count());
		channel.disconnectAsync().get(60, TimeUnit.SECONDS);
		assertEquals((short) 7, read(stays));
	}

	@Test
	void aNewServerCertificateIsPresentedToWhoeverComesAndSessionsStay() throws Exception {
		Credential renewed = plant.server(TestDevice.ADDRESS);
		NodeId session = stays.getSession().getSessionId();
		assertTrue(server.adopt(device.presenting(renewed).again()));
		assertEquals((short) 7, read(stays));
		assertEquals(session, stays.getSession().getSessionId());
		assertArrayEquals(MiloClient.concatenated(renewed),
				MiloClient.of(device, member).endpoints().get(0).getServerCertificate().bytes());
		assertEquals("Good", MiloClient.of(device, member).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
	}

	@Test
	void sessionsOfAUserWhoIsGoneAreClosed() throws Exception {
		assertTrue(server.adopt(device.withUser("other").again()));
		assertThrows(UaException.class, () -> read(stays));
		assertEquals("Bad_UserAccessDenied", MiloClient.of(device, member).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
		OpcUaClient other = MiloClient.of(device, member).login("other", TestDevice.PASSWORD).connect();
		assertEquals((short) 7, read(other));
		other.disconnect();
	}

	@Test
	void whatClientsConnectToNeedsANewStart() throws Exception {
		assertFalse(server.adopt(device.offering(List.of(new EndpointSecurity("Basic256Sha256", "Sign"))).again()));
		assertEquals((short) 7, read(stays));
	}

	@Test
	void anImageThatCannotBeUsedIsNotTakenOver() throws Exception {
		assertFalse(server.adopt(device.presenting(plant.client("no server")).again()));
		assertEquals((short) 7, read(stays));
	}
}
