// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaSession;
import org.eclipse.milo.opcua.sdk.client.identity.SignedIdentityToken;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Credential;

/**
 * A session that was created before the server got another certificate, and is taken up afterwards (OPC 10000-4
 * §5.7.3).
 */
class NewCertificateTest {

	private static final List<NodeId> SPEED = List.of(NodeId.parse("ns=2;s=Speed"));

	private Plant plant;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private Credential member;
	private OpcUaClient client;
	private OpcUaClient another;

	@BeforeEach
	void start() throws Exception {
		plant = new Plant("Test CA");
		member = plant.client("member");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate());
		server = device.start();
		client = MiloClient.of(device, member).connect();
	}

	@AfterEach
	void stop() throws Exception {
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
		another.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	/** Takes the client's session up over the other's channel, with all that it signed and encrypted as before. */
	private String takeUp() throws Exception {
		OpcUaSession session = client.getSession();
		SignedIdentityToken user = new UsernameProvider(TestDevice.USER, TestDevice.PASSWORD)
				.getIdentityToken(client.getConfig().getEndpoint(), session.getServerNonce());
		try {
			another.getTransport()
					.sendRequestMessage(new ActivateSessionRequest(
							new RequestHeader(session.getAuthenticationToken(), DateTime.now(), uint(1), uint(0), null,
									uint(60_000), null),
							MiloClient.signature(member, session), null, null,
							ExtensionObject.encode(client.getStaticEncodingContext(), user.getToken()),
							user.getSignature()))
					.get(60, TimeUnit.SECONDS);
			return "Good";
		} catch (ExecutionException e) {
			return StatusNames.of(StatusNames.codeOf(e));
		}
	}

	@Test
	void isTakenUpOverANewChannelWhileTheCertificateIsTheSame() throws Exception {
		another = MiloClient.of(device, member).connect();
		assertEquals("Good", takeUp());
	}

	@Test
	void goesOnOverItsOwnChannelAndEndsWithACodeThatHasItsClientStartAnew() throws Exception {
		assertTrue(server.adopt(device.presenting(plant.server(TestDevice.ADDRESS)).again()));
		assertEquals((short) 7, client.readValues(0, TimestampsToReturn.Both, SPEED).get(0).value().value());
		another = MiloClient.of(device, member).connect();
		for (int i = 0; i < 10; i++) {
			assertEquals("Bad_SessionIdInvalid", takeUp());
		}
		assertFalse(device.hasLoggedYet("refused login of user"), () -> device.log().toString());
		assertTrue(device.hasLogged("the server has another certificate by now"), () -> device.log().toString());
		assertEquals("Good", MiloClient.of(device, member).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
	}

	/** Somebody else who knows the session's name ends nothing. */
	@Test
	void isNotEndedByAnotherClient() throws Exception {
		assertTrue(server.adopt(device.presenting(plant.server(TestDevice.ADDRESS)).again()));
		another = MiloClient.of(device, plant.client("stranger")).connect();
		assertFalse(takeUp().equals("Good"));
		assertEquals((short) 7, client.readValues(0, TimestampsToReturn.Both, SPEED).get(0).value().value());
	}
}
