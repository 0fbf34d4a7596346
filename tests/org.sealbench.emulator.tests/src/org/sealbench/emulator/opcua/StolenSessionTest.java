// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaSession;
import org.eclipse.milo.opcua.sdk.client.identity.SignedIdentityToken;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.ServiceFault;
import org.eclipse.milo.opcua.stack.core.types.structured.SignatureData;
import org.eclipse.milo.opcua.stack.core.types.structured.X509IdentityToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/**
 * A client that is let in, and says over its own secure channel what it must not: whoever it talks for stays untouched.
 */
class StolenSessionTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");
	private static final int TOO_MANY = 70_000;

	private Plant plant;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpcUaClient victim;
	private OpcUaClient thief;
	private Credential first;
	private Credential second;

	@BeforeEach
	void start() throws Exception {
		plant = new Plant("Test CA");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate())
				.revoking(plant.list());
		server = device.start();
		first = plant.client("first");
		victim = MiloClient.of(device, first).connect();
		second = plant.client("second");
		thief = MiloClient.of(device, second).connect();
	}

	@AfterEach
	void theOtherGoesOn() throws Exception {
		assertEquals((short) 7, victim.readValues(0, TimestampsToReturn.Both, List.of(SPEED)).get(0).value().value());
		victim.disconnectAsync().get(60, TimeUnit.SECONDS);
		thief.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	private static RequestHeader header(NodeId token) {
		return new RequestHeader(token, DateTime.now(), uint(1), uint(0), null, uint(60_000), null);
	}

	private NodeId stolen() throws Exception {
		return victim.getSession().getAuthenticationToken();
	}

	/** What the thief gets for a request of his own making. */
	private String status(UaRequestMessageType request) throws Exception {
		try {
			UaResponseMessageType response = thief.getTransport().sendRequestMessage(request).get(60, TimeUnit.SECONDS);
			return response instanceof ServiceFault fault ? StatusNames.of(fault.getResponseHeader().getServiceResult())
					: StatusNames.of(response.getResponseHeader().getServiceResult());
		} catch (ExecutionException e) {
			return StatusNames.of(StatusNames.codeOf(e));
		}
	}

	private static ReadValueId[] values(int count) {
		return Collections
				.nCopies(count, new ReadValueId(SPEED, AttributeId.Value.uid(), null, QualifiedName.NULL_VALUE))
				.toArray(ReadValueId[]::new);
	}

	@Test
	void aSessionIsWorthNothingOverAnotherChannel() throws Exception {
		assertEquals("Bad_SecureChannelIdInvalid",
				status(new ReadRequest(header(stolen()), 0.0, TimestampsToReturn.Both, values(1))));
	}

	@Test
	void aSessionIsNotTakenOverWithAnotherCertificate() throws Exception {
		String status = status(
				new ActivateSessionRequest(header(stolen()), new SignatureData(null, ByteString.of(new byte[256])),
						null, null, null, new SignatureData(null, null)));
		assertTrue(List.of("Bad_SecurityChecksFailed", "Bad_ApplicationSignatureInvalid", "Bad_SecureChannelIdInvalid")
				.contains(status), status);
	}

	/** Whoever is asked for a new certificate may keep the key, so the signature is right. */
	@Test
	void aSessionIsNotTakenUpWithANewCertificateForTheSameKey() throws Exception {
		thief.disconnect();
		Credential renewed = new Credential(first.key(),
				List.of(plant.certify(first.certificate().getPublicKey(), Plant.CLIENT_URI), plant.caCertificate()));
		thief = MiloClient.of(device, renewed).connect();
		OpcUaSession session = victim.getSession();
		SignedIdentityToken user = new UsernameProvider(TestDevice.USER, TestDevice.PASSWORD)
				.getIdentityToken(victim.getConfig().getEndpoint(), session.getServerNonce());
		assertEquals("Bad_SecurityChecksFailed",
				status(new ActivateSessionRequest(header(stolen()), MiloClient.signature(first, session), null, null,
						ExtensionObject.encode(victim.getStaticEncodingContext(), user.getToken()),
						user.getSignature())));
		assertTrue(device.hasLogged("refused login from 127.0.0.1: Bad_SecurityChecksFailed"),
				() -> device.log().toString());
	}

	@Test
	void aSessionIsNotMadeForAnotherCertificateThanTheChannels() throws Exception {
		Credential other = new Plant("Other CA").client("other");
		assertEquals("Bad_SecurityChecksFailed", status(session(Certificates.der(other.certificate()), 32)));
	}

	/** Whoever shows a user's certificate proves nothing by it; the device offers no such login. */
	@Test
	void aCertificateIsNoLogin() throws Exception {
		OpcUaSession session = thief.getSession();
		for (String policy : new String[] { "password", "guest", "certificate", null }) {
			X509IdentityToken token = new X509IdentityToken(policy,
					ByteString.of(Certificates.der(first.certificate())));
			String status = status(new ActivateSessionRequest(header(session.getAuthenticationToken()),
					MiloClient.signature(second, session), null, null,
					ExtensionObject.encode(thief.getStaticEncodingContext(), token), new SignatureData(null, null)));
			assertTrue(List.of("Bad_IdentityTokenInvalid", "Bad_IdentityTokenRejected").contains(status), status);
		}
	}

	/** Compared with the certificate's, whatever the client says or does not say (OPC 10000-4 §5.7.2.2). */
	@Test
	void anApplicationUriThatIsNotStatedIsRefusedLikeAWrongOne() throws Exception {
		byte[] certificate = MiloClient.concatenated(second);
		for (String uri : new String[] { null, "", "urn:another" }) {
			assertEquals("Bad_CertificateUriInvalid", status(session(uri, certificate, 32)));
		}
		assertEquals("Good", status(session(Plant.CLIENT_URI, certificate, 32)));
		assertTrue(device.hasLogged("Bad_CertificateUriInvalid"), () -> device.log().toString());
	}

	@Test
	void aNonceThatIsTooShortIsRefused() throws Exception {
		assertEquals("Bad_NonceInvalid", status(session(MiloClient.concatenated(second), 5)));
	}

	@Test
	void anArrayThatIsLongerThanTheLimitIsNotRead() throws Exception {
		String status = status(new ReadRequest(header(thief.getSession().getAuthenticationToken()), 0.0,
				TimestampsToReturn.Both, values(TOO_MANY)));
		assertTrue(List.of("Bad_EncodingLimitsExceeded", "Bad_TooManyOperations", "Bad_DecodingError").contains(status),
				status);
	}

	private CreateSessionRequest session(byte[] certificate, int nonce) {
		return session(Plant.CLIENT_URI, certificate, nonce);
	}

	private CreateSessionRequest session(String uri, byte[] certificate, int nonce) {
		ApplicationDescription client = new ApplicationDescription(uri, "urn:test", LocalizedText.english("test"),
				ApplicationType.Client, null, null, new String[0]);
		byte[] random = new byte[nonce];
		new SecureRandom().nextBytes(random);
		return new CreateSessionRequest(header(NodeId.NULL_VALUE), client, null, device.url(), "test",
				ByteString.of(random), ByteString.of(certificate), 60_000.0, uint(0));
	}
}
