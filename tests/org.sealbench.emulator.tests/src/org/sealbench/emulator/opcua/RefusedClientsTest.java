// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

class RefusedClientsTest {

	private static Plant plant;
	private static Plant other;
	private static Credential server;
	private static Credential good;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		other = new Plant("Other CA");
		server = plant.server(TestDevice.ADDRESS);
		good = plant.client("good");
	}

	private static TestDevice device() throws Exception {
		return new TestDevice(server).trusting(plant.caCertificate()).revoking(plant.list());
	}

	private static ConnectionResult connect(TestDevice device, TestClient client) throws Exception {
		try (OpcUaDeviceServer running = device.start()) {
			return client.connect(device.url());
		}
	}

	private static void assertRefused(ConnectionResult result, String status, TestDevice device, String logged) {
		assertFalse(result.connected());
		assertEquals(status, result.status(), () -> result + " " + device.log());
		assertTrue(device.hasLogged(logged), () -> device.log().toString());
	}

	@Test
	void refusesAClientOfAnotherAuthority() throws Exception {
		TestDevice device = device();
		ConnectionResult result = connect(device, TestClient.of(plant, other.client("stranger")));
		assertRefused(result, "Bad_SecurityChecksFailed", device, "Bad_CertificateUntrusted");
	}

	@Test
	void refusesASelfSignedClientAndKeepsItsCertificate() throws Exception {
		TestDevice device = device();
		Credential self = plant.selfSignedClient("self");
		try (OpcUaDeviceServer running = device.start()) {
			assertRefused(TestClient.of(plant, self).connect(device.url()), "Bad_SecurityChecksFailed", device,
					"Bad_CertificateUntrusted");
			RejectedCertificate rejected = device.rejected().get(0);
			assertEquals(self.certificate(), rejected.certificate());
			assertEquals("Bad_CertificateUntrusted", rejected.status());
			assertEquals(1, device.rejected().size());
		}
	}

	@Test
	void refusesARevokedClient() throws Exception {
		Credential revoked = plant.client("revoked");
		TestDevice device = new TestDevice(server).trusting(plant.caCertificate()).revoking(plant.list(revoked));
		assertRefused(connect(device, TestClient.of(plant, revoked)), "Bad_SecurityChecksFailed", device,
				"Bad_CertificateRevoked");
	}

	@Test
	void refusesARevokedClientThatIsTrustedByItself() throws Exception {
		Credential revoked = plant.client("revoked");
		TestDevice device = new TestDevice(server).trusting(revoked.certificate()).revoking(plant.list(revoked));
		assertRefused(connect(device, TestClient.of(plant, revoked)), "Bad_SecurityChecksFailed", device,
				"Bad_CertificateRevoked");
	}

	@Test
	void refusesAClientThatHasExpiredByTheDevicesClock() throws Exception {
		TestDevice device = device();
		device.clock(Plant.NOW.plus(Duration.ofDays(400)));
		assertRefused(connect(device, TestClient.of(plant, good)), "Bad_CertificateTimeInvalid", device,
				"Bad_CertificateTimeInvalid");
	}

	@Test
	void acceptsAClientThatHasExpiredWhereTheDevicesClockIsBehind() throws Exception {
		TestDevice device = device();
		Credential expired = plant.client("expired", Plant.NOW.minus(Duration.ofHours(1)));
		device.clock(Plant.NOW.minus(Duration.ofHours(2)));
		assertTrue(connect(device, TestClient.of(plant, expired)).connected(), () -> device.log().toString());
	}

	@Test
	void refusesAnApplicationUriThatIsNotTheCertificates() throws Exception {
		TestDevice device = device();
		assertRefused(connect(device, TestClient.of(plant, good).statingUri("urn:somebody:else")),
				"Bad_CertificateUriInvalid", device, "Bad_CertificateUriInvalid");
	}

	@Test
	void refusesACertificateWhoseSignatureWasChanged() throws Exception {
		byte[] der = Certificates.der(good.certificate());
		der[der.length - 1] ^= 1;
		X509Certificate changed = (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(new ByteArrayInputStream(der));
		TestDevice device = device();
		assertRefused(
				connect(device,
						TestClient.of(plant, new Credential(good.key(), List.of(changed, plant.caCertificate())))),
				"Bad_SecurityChecksFailed", device, "Bad_CertificateInvalid");
	}

	@Test
	void refusesTheCertificateOfAWebServer() throws Exception {
		TestDevice device = device();
		assertRefused(connect(device, TestClient.of(plant, plant.webServer("web"))), "Bad_CertificateUseNotAllowed",
				device, "Bad_CertificateUseNotAllowed");
	}

	@Test
	void refusesAWrongPasswordAndAnUnknownUserAlike() throws Exception {
		TestDevice device = device();
		try (OpcUaDeviceServer running = device.start()) {
			assertRefused(TestClient.of(plant, good).login(TestDevice.USER, "wrong").connect(device.url()),
					"Bad_UserAccessDenied", device, "login of user operator");
			assertRefused(TestClient.of(plant, good).login("nobody", TestDevice.PASSWORD).connect(device.url()),
					"Bad_UserAccessDenied", device, "login of user nobody");
		}
	}

	@Test
	void slowsDownGuessing() throws Exception {
		TestDevice device = device();
		try (OpcUaDeviceServer running = device.start()) {
			for (int i = 0; i < 6; i++) {
				TestClient.of(plant, good).login(TestDevice.USER, "guess" + i).connect(device.url());
			}
			assertTrue(device.hasLogged("too many wrong passwords for user operator"), () -> device.log().toString());
		}
	}

	@Test
	void refusesGuestsUnlessTheyAreLetIn() throws Exception {
		TestDevice device = device();
		assertFalse(connect(device, TestClient.of(plant, good).anonymous()).connected());
		TestDevice open = device().lettingGuestsIn();
		assertTrue(connect(open, TestClient.of(plant, good).anonymous()).connected());
	}

	@Test
	void acceptsUnknownClientsOnlyWhileAutoAcceptRuns() throws Exception {
		Credential unknown = plant.selfSignedClient("unknown");
		TestDevice open = device().acceptingAutomaticallyUntil(Plant.NOW.plusSeconds(1));
		try (OpcUaDeviceServer running = open.start()) {
			assertTrue(TestClient.of(plant, unknown).connect(open.url()).connected(), () -> open.log().toString());
			assertTrue(open.hasLogged("accepted automatically"));
			open.clock(Plant.NOW.plusSeconds(2));
			assertFalse(TestClient.of(plant, unknown).connect(open.url()).connected());
		}
	}

	@Test
	void autoAcceptDoesNotCoverRevokedOrExpiredClients() throws Exception {
		Credential revoked = plant.client("revoked");
		TestDevice device = new TestDevice(server).trusting(plant.caCertificate()).revoking(plant.list(revoked))
				.acceptingAutomaticallyUntil(null);
		assertRefused(connect(device, TestClient.of(plant, revoked)), "Bad_SecurityChecksFailed", device,
				"Bad_CertificateRevoked");
	}

	@Test
	void offersOnlyTheConfiguredPolicies() throws Exception {
		TestDevice device = device();
		try (OpcUaDeviceServer running = device.start()) {
			ProblemException problem = assertThrows(ProblemException.class,
					() -> TestClient.of(plant, good).security("Basic256", "Sign").connect(device.url()));
			assertEquals(OpcUaProblem.NOT_OFFERED, problem.problem().code());
			assertTrue(problem.problem().message().contains("Basic256Sha256/SignAndEncrypt"));
			problem = assertThrows(ProblemException.class,
					() -> TestClient.of(plant, good).security("Basic256Sha256", "Sign").connect(device.url()));
			assertEquals(OpcUaProblem.MODE_NOT_OFFERED, problem.problem().code());
		}
	}

	@Test
	void listsExactlyTheConfiguredEndpoints() throws Exception {
		TestDevice device = device().at(TestDevice.ADDRESS, "127.0.0.12")
				.offering(List.of(new EndpointSecurity("Basic256Sha256", "Sign"),
						new EndpointSecurity("Aes256_Sha256_RsaPss", "SignAndEncrypt")));
		ConnectionResult result = connect(device, TestClient.of(plant, good));
		assertEquals(
				List.of(device.url() + " Basic256Sha256 Sign", device.url() + " Aes256_Sha256_RsaPss SignAndEncrypt"),
				result.offered().stream().map(each -> each.url() + " " + each.policy() + " " + each.mode()).toList());
		assertEquals("Aes256_Sha256_RsaPss", result.policy());
	}
}
