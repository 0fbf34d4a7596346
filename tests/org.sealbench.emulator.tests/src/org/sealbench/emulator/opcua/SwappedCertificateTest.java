// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.pki.Credential;

/**
 * A secure channel is renewed by the client that opened it and as it was opened, or not at all (OPC 10000-4 §5.6.2).
 */
class SwappedCertificateTest {

	private static final String CHECKS_FAILED = "ERR 80130000";
	private static final String MODE_REJECTED = "ERR 80540000";
	private static final SecurityPolicy POLICY = SecurityPolicy.Basic256Sha256;
	private static final MessageSecurityMode MODE = MessageSecurityMode.SignAndEncrypt;

	private static MemberDevice running;
	private static TestDevice device;
	private static Credential member;
	private static Credential other;

	@BeforeAll
	static void start() throws Exception {
		AlgorithmProvider.install();
		running = MemberDevice.start();
		device = running.device();
		member = running.member();
		other = running.plant().client("other");
	}

	@AfterAll
	static void stop() {
		running.close();
	}

	/** What the device answers when a channel that the member has opened is to be renewed. */
	private static String renewed(Credential presented, Credential signing, SecurityPolicy policy,
			MessageSecurityMode mode) throws Exception {
		OpenRequests requests = new OpenRequests(device);
		try (RawConnection raw = new RawConnection(device).hello(device)) {
			raw.send(requests.issue(member));
			assertEquals("OPN", raw.read());
			raw.send(requests.request(raw.channelId(), presented, signing.key(), policy, mode));
			return raw.read();
		}
	}

	private static void assertLogged(String text) {
		assertTrue(device.hasLogged(text), () -> device.log().toString());
	}

	@Test
	void theClientThatOpenedItRenewsIt() throws Exception {
		assertEquals("OPN", renewed(member, member, POLICY, MODE));
	}

	@Test
	void anotherClientThatIsTrustedDoesNot() throws Exception {
		assertEquals(CHECKS_FAILED, renewed(other, other, POLICY, MODE));
		assertLogged(
				"Bad_SecurityChecksFailed: the secure channel was to be renewed with another certificate: CN=other");
	}

	@Test
	void anotherCertificateIsNotTakenWithTheSignatureOfTheFirst() throws Exception {
		assertEquals(CHECKS_FAILED, renewed(other, member, POLICY, MODE));
	}

	@Test
	void theFirstCertificateIsNotTakenWithTheSignatureOfAnother() throws Exception {
		assertEquals(CHECKS_FAILED, renewed(member, other, POLICY, MODE));
		assertLogged("Bad_SecurityChecksFailed: the message is not genuine");
	}

	@Test
	void itIsNotRenewedWithAnotherPolicy() throws Exception {
		assertEquals(CHECKS_FAILED, renewed(member, member, SecurityPolicy.Aes128_Sha256_RsaOaep, MODE));
		assertLogged("Bad_SecurityChecksFailed: the secure channel was to be renewed with another security policy");
	}

	@Test
	void itIsNotRenewedWithAnotherMode() throws Exception {
		assertEquals(MODE_REJECTED, renewed(member, member, POLICY, MessageSecurityMode.Sign));
	}

	/** The connection ends, and its client takes its session up again over a new one. */
	@Test
	void theSessionOnTheChannelIsUnharmed() throws Exception {
		try (RecordingProxy proxy = new RecordingProxy(device)) {
			OpcUaClient victim = MiloClient.of(device, member).through(proxy);
			victim.connect();
			NodeId session = victim.getSession().getSessionId();
			proxy.say(new OpenRequests(device).request(proxy.channelId(), other, other.key(), POLICY, MODE));
			assertEquals((short) 7, readAgain(victim));
			assertEquals(session, victim.getSession().getSessionId());
			victim.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}

	private static Object readAgain(OpcUaClient client) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (true) {
			try {
				return client.readValues(0, TimestampsToReturn.Both, List.of(NodeId.parse("ns=2;s=Speed"))).get(0)
						.value().value();
			} catch (UaException e) {
				// Until the client has noticed and is there again.
				if (System.nanoTime() > end) {
					throw e;
				}
			}
		}
	}
}
