// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;

class StrictClientTest {

	private static Plant plant;
	private static Credential client;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		client = plant.client("client");
	}

	private static ConnectionResult connect(Credential server, TrustMaterial trust) throws Exception {
		TestDevice device = new TestDevice(server).trusting(plant.caCertificate());
		try (OpcUaDeviceServer running = device.start()) {
			return TestClient.of(plant, client).trusting(trust).connect(device.url());
		}
	}

	@Test
	void explainsAWrongHostNameWithItsTwoRemedies() throws Exception {
		ConnectionResult result = connect(plant.server("127.0.0.99", "plc.example"),
				TrustMaterial.of(plant.caCertificate()));
		assertFalse(result.connected());
		assertEquals("Bad_CertificateHostNameInvalid", result.status());
		assertTrue(result.reason().contains("give the server a certificate with 127.0.0.11"), result::reason);
		assertTrue(result.reason().contains("plc.example"), result::reason);
		assertTrue(result.checks().stream()
				.anyMatch(each -> each.check() == CertificateCheck.HOST_NAME && each.result() == Check.Result.FAILED));
	}

	@Test
	void checksTheCertificateForTheNameThatTheUserExpects() throws Exception {
		TestDevice device = new TestDevice(plant.server("plc.example")).trusting(plant.caCertificate());
		try (OpcUaDeviceServer running = device.start()) {
			ConnectionRequest request = TestClient.of(plant, client).request(device.url());
			ConnectionResult expected = new ConnectionTest().run(request.expecting("plc.example"),
					new NullProgressMonitor());
			assertTrue(expected.connected(), expected::toString);
			assertEquals("Bad_CertificateHostNameInvalid",
					new ConnectionTest().run(request.expecting("other.example"), new NullProgressMonitor()).status());
		}
	}

	@Test
	void reachesAServerAsFarAsTheLoginAndLeavesNoSession() throws Exception {
		TestDevice device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate());
		try (OpcUaDeviceServer running = device.start()) {
			ConnectionRequest request = TestClient.of(plant, client).anonymous().request(device.url());
			assertEquals("Bad_IdentityTokenRejected",
					new ConnectionTest().run(request, new NullProgressMonitor()).status());
			for (int i = 0; i < 50; i++) {
				ConnectionResult reached = new ConnectionTest().reach(request, new NullProgressMonitor());
				assertTrue(reached.connected(), reached::toString);
			}
			assertEquals("Bad_CertificateUntrusted", new ConnectionTest()
					.reach(request.trusting(TrustMaterial.of()), new NullProgressMonitor()).status());
			device.clock(client.certificate().getNotAfter().toInstant().plusSeconds(1));
			ConnectionResult late = new ConnectionTest().reach(request, new NullProgressMonitor());
			assertFalse(late.connected());
			assertEquals("Bad_CertificateTimeInvalid", device.rejected().get(0).status());
		}
	}

	@Test
	void reachesAServerThatLetsGuestsInWithASession() throws Exception {
		TestDevice device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate())
				.lettingGuestsIn();
		try (OpcUaDeviceServer running = device.start()) {
			ConnectionRequest request = TestClient.of(plant, client).anonymous().request(device.url());
			assertTrue(new ConnectionTest().reach(request, new NullProgressMonitor()).connected());
		}
	}

	@Test
	void refusesAServerOfAnAuthorityThatItDoesNotTrust() throws Exception {
		ConnectionResult result = connect(plant.server(TestDevice.ADDRESS),
				TrustMaterial.of(new Plant("Other CA").caCertificate()));
		// The device presents its chain up to the root, so that it is known whom to trust.
		assertEquals("Bad_CertificateUntrusted", result.status());
	}

	@Test
	void refusesARevokedServer() throws Exception {
		Credential server = plant.server(TestDevice.ADDRESS);
		TrustMaterial trust = new TrustMaterial(List.of(plant.caCertificate()), List.of(), List.of(plant.list(server)));
		assertEquals("Bad_CertificateRevoked", connect(server, trust).status());
	}

	@Test
	void connectsWithTheRevocationListOfTheAuthority() throws Exception {
		TrustMaterial trust = new TrustMaterial(List.of(plant.caCertificate()), List.of(), List.of(plant.list()));
		ConnectionResult result = connect(plant.server(TestDevice.ADDRESS), trust);
		assertTrue(result.connected(), result::toString);
		assertTrue(result.checks().stream().allMatch(each -> each.result() == Check.Result.PASSED),
				() -> result.checks().toString());
	}
}
