// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

class ConnectionTestTest {

	private static OpcUaPeer peer;

	@BeforeAll
	static void start() throws Exception {
		peer = OpcUaPeer.presenting(Station.SERVER).offering(SecurityPolicy.None, MessageSecurityMode.None)
				.offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.Sign)
				.offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt)
				.offering(SecurityPolicy.Aes256_Sha256_RsaPss, MessageSecurityMode.SignAndEncrypt).lettingGuestsIn()
				.login(SecurityPolicy.Basic256Sha256).start();
	}

	@AfterAll
	static void stop() {
		peer.close();
	}

	private static ConnectionResult run(Station station) throws ProblemException {
		return new ConnectionTest().run(station.request(), new NullProgressMonitor());
	}

	private static ProblemCode refused(Station station) {
		return assertThrows(ProblemException.class, () -> run(station)).problem().code();
	}

	@Test
	void takesTheMostSecureEndpointOnItsOwn() throws Exception {
		ConnectionResult result = run(Station.to(peer));
		assertTrue(result.connected(), result::toString);
		assertEquals("Good", result.status());
		assertEquals("", result.reason());
		assertEquals("Aes256_Sha256_RsaPss", result.policy());
		assertEquals("SignAndEncrypt", result.mode());
		assertEquals(peer.url(), result.endpoint());
		assertTrue(result.checks().stream().noneMatch(each -> each.result() == Check.Result.FAILED));
		assertFalse(result.checks().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "None,None", "Basic256Sha256,Sign", "Basic256Sha256,SignAndEncrypt",
			"Aes256_Sha256_RsaPss,SignAndEncrypt" })
	void connectsWithEveryPolicyAndModeOffered(String policy, String mode) throws Exception {
		ConnectionResult result = run(Station.to(peer).policy(policy).mode(mode).doing(new Operation.Read("Int32")));
		assertTrue(result.connected(), result::toString);
		assertEquals(List.of(new NodeResult("Int32", "-32", "Good")), result.values());
	}

	@Test
	void tellsWhatIsOffered() throws Exception {
		List<OfferedEndpoint> offered = new ConnectionTest().discover(peer.url(), new NullProgressMonitor());
		assertEquals(
				List.of("Aes256_Sha256_RsaPss SignAndEncrypt", "Basic256Sha256 Sign", "Basic256Sha256 SignAndEncrypt",
						"None None"),
				offered.stream().map(each -> each.policy() + " " + each.mode()).sorted().toList());
		assertTrue(offered.stream().allMatch(each -> each.logins().equals(List.of("Anonymous", "UserName"))),
				offered::toString);
		assertEquals(offered, run(Station.to(peer)).offered());
	}

	@Test
	void leavesNoSessionBehind() throws Exception {
		int before = peer.sessions();
		run(Station.to(peer));
		assertEquals(before, peer.sessions());
	}

	@Test
	void aGuestNeedsNoCertificateWithoutSecurity() throws Exception {
		ConnectionResult result = run(Station.to(peer).policy("None").withoutCertificate().asGuest());
		assertTrue(result.connected(), result::toString);
		assertEquals(List.of(), result.checks());
	}

	@Test
	void thePasswordIsEncryptedWhereMessagesAreNot() throws Exception {
		ConnectionResult result = run(Station.to(peer).policy("None").withoutCertificate());
		assertTrue(result.connected(), result::toString);
		assertFalse(result.checks().isEmpty(), "it is encrypted for the server's certificate");
	}

	@Test
	void whatIsNotOfferedIsAProblem() {
		assertEquals(OpcUaProblem.NOT_OFFERED, refused(Station.to(peer).policy("Aes128_Sha256_RsaOaep")));
		assertEquals(OpcUaProblem.MODE_NOT_OFFERED,
				refused(Station.to(peer).policy("Aes256_Sha256_RsaPss").mode("Sign")));
		assertEquals(OpcUaProblem.POLICY_UNKNOWN, refused(Station.to(peer).policy("Basic512")));
		assertEquals(OpcUaProblem.MODE_UNKNOWN, refused(Station.to(peer).mode("Encrypt")));
		assertEquals(OpcUaProblem.NODE_MALFORMED, refused(Station.to(peer).doing(new Operation.Read("ns=2"))));
	}

	@Test
	void withoutAnRsaCertificateOnlyNoSecurityIsPossible() {
		assertEquals(OpcUaProblem.CLIENT_CERTIFICATE_MISSING,
				refused(Station.to(peer).withoutCertificate().policy("Basic256Sha256")));
		assertEquals(OpcUaProblem.CLIENT_KEY_UNUSABLE, refused(
				Station.to(peer).presenting(TestCredentials.selfSigned("p256", Usage.OPCUA_CLIENT, "uri:urn:p256"))));
	}

	@Test
	void aWrongPasswordIsAResult() throws Exception {
		ConnectionResult result = run(Station.to(peer).as(OpcUaPeer.USER, "wrong"));
		assertFalse(result.connected());
		assertEquals("Bad_UserAccessDenied", result.status());
		assertEquals("the server does not accept this user name and password", result.reason());
	}

	@Test
	void aServerThatStatesAnotherHostIsReachedWhereItWasAskedFor() throws Exception {
		try (OpcUaPeer elsewhere = OpcUaPeer.presenting(Station.SERVER).statingHost("plc.example").start()) {
			ConnectionResult result = run(Station.to(elsewhere));
			assertTrue(result.connected(), result::toString);
			assertEquals(elsewhere.url(), result.endpoint());
			assertTrue(result.offered().stream().allMatch(each -> each.url().contains("plc.example")));
		}
	}

	@Test
	void loginsThatAreNotOfferedAreNotTried() throws Exception {
		try (OpcUaPeer strict = OpcUaPeer.presenting(Station.SERVER).start()) {
			ConnectionResult guest = run(Station.to(strict).asGuest());
			assertEquals("Bad_IdentityTokenRejected", guest.status());
			assertTrue(guest.reason().contains("no guests"), guest.reason());
		}
		try (OpcUaPeer open = OpcUaPeer.presenting(Station.SERVER).lettingGuestsIn().start()) {
			ConnectionResult user = run(Station.to(open));
			assertEquals("Bad_IdentityTokenRejected", user.status());
			assertTrue(user.reason().contains("no login with user name"), user.reason());
		}
	}

	@Test
	void aPasswordNeverGoesReadableOverTheWire() throws Exception {
		try (OpcUaPeer careless = OpcUaPeer.presenting(Station.SERVER)
				.offering(SecurityPolicy.None, MessageSecurityMode.None)
				.offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.Sign).login(SecurityPolicy.None).start()) {
			for (String policy : List.of("None", "Basic256Sha256")) {
				ConnectionResult result = run(Station.to(careless).policy(policy));
				assertEquals("Bad_SecurityPolicyRejected", result.status(), policy);
				assertTrue(result.reason().contains("readable"), result.reason());
			}
		}
	}

	@Test
	void whatTheServerSaysOfTheClientsCertificateIsExplained() throws Exception {
		try (OpcUaPeer strict = OpcUaPeer.presenting(Station.SERVER).start()) {
			strict.refusingClients(StatusCodes.Bad_SecurityChecksFailed);
			assertRefused("Bad_SecurityChecksFailed", "does not say why", run(Station.to(strict)));
			strict.refusingClients(StatusCodes.Bad_CertificateTimeInvalid);
			assertRefused("Bad_CertificateTimeInvalid", "by the server's clock", run(Station.to(strict)));
			strict.refusingClients(0);
			assertTrue(run(Station.to(strict)).connected());
		}
	}

	private static void assertRefused(String status, String reason, ConnectionResult result) {
		assertFalse(result.connected());
		assertEquals(status, result.status());
		assertTrue(result.reason().contains(reason), result.reason());
		assertEquals(List.of(), result.values());
	}

	@Test
	void aRequestSaysNothingOfItsPassword() throws Exception {
		ConnectionRequest request = Station.to(peer).request();
		assertEquals("ConnectionRequest[" + peer.url() + "]", request.toString());
		assertEquals(OpcUaPeer.ADDRESS, request.host());
		assertEquals(peer.url(), "opc.tcp://" + request.host() + ":" + request.port());
		assertEquals(Optional.of("plc"), request.expecting("plc").expectedHost());
	}
}
