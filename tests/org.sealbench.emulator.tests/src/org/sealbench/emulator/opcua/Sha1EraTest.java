// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;

/** Certificates that are signed with SHA-1, beside those of today. */
class Sha1EraTest {

	private static Plant plant;
	private static Plant old;
	private static Credential modern;
	private static Credential sha1;
	private static TestDevice device;
	private static OpcUaDeviceServer server;

	@BeforeAll
	static void start() throws Exception {
		plant = new Plant("Test CA");
		old = new Plant("Old CA", SignatureAlgorithm.SHA1_RSA);
		modern = plant.server(TestDevice.ADDRESS);
		sha1 = old.server(TestDevice.ADDRESS);
		device = new TestDevice(modern).withSha1(sha1).trusting(plant.caCertificate(), old.caCertificate())
				.revoking(plant.list()).revoking(old.list()).offering(EveryPolicyTest.everySecurity());
		server = device.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void eachPolicyComesWithTheChainThatFits() throws Exception {
		MiloClient client = MiloClient.of(device, modern);
		for (SecurityPolicy policy : new SecurityPolicy[] { SecurityPolicy.Basic128Rsa15, SecurityPolicy.Basic256 }) {
			assertArrayEquals(MiloClient.concatenated(sha1),
					client.endpoint(policy, MessageSecurityMode.Sign).getServerCertificate().bytes());
		}
		for (SecurityPolicy policy : new SecurityPolicy[] { SecurityPolicy.Basic256Sha256,
				SecurityPolicy.Aes128_Sha256_RsaOaep, SecurityPolicy.Aes256_Sha256_RsaPss }) {
			assertArrayEquals(MiloClient.concatenated(modern),
					client.endpoint(policy, MessageSecurityMode.Sign).getServerCertificate().bytes());
		}
	}

	@Test
	void aClientOfTheSha1EraConnectsWithPoliciesOfThatEra() throws Exception {
		MiloClient client = MiloClient.of(device, old.client("old"));
		assertEquals("Good", client.status(SecurityPolicy.Basic128Rsa15, MessageSecurityMode.SignAndEncrypt),
				() -> device.log().toString());
		assertEquals("Good", client.status(SecurityPolicy.Basic256, MessageSecurityMode.Sign),
				() -> device.log().toString());
	}

	@Test
	void aClientOfTheSha1EraIsRefusedWithPoliciesOfToday() throws Exception {
		Credential client = old.client("old again");
		assertEquals("Bad_SecurityChecksFailed", MiloClient.of(device, client).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
		assertTrue(device.hasLogged("CN=old again,O=Test: Bad_CertificatePolicyCheckFailed"),
				() -> device.log().toString());
		assertEquals(client.certificate(), device.rejected().get(0).certificate());
	}

	@Test
	void aClientOfTodayConnectsWithEveryPolicy() throws Exception {
		MiloClient client = MiloClient.of(device, plant.client("new"));
		for (SecurityPolicy policy : SecurityPolicy.values()) {
			if (policy != SecurityPolicy.None && policy.name().matches("Basic.*|Aes.*Rsa.*")) {
				assertEquals("Good", client.status(policy, MessageSecurityMode.SignAndEncrypt),
						() -> policy + " " + device.log());
			}
		}
	}

	@Test
	void aRevokedClientOfTheSha1EraIsRefused() throws Exception {
		Credential revoked = old.client("revoked");
		TestDevice strict = new TestDevice(modern).withSha1(sha1).trusting(old.caCertificate())
				.revoking(old.list(revoked)).offering(EveryPolicyTest.everySecurity());
		try (OpcUaDeviceServer running = strict.start()) {
			assertEquals("Bad_SecurityChecksFailed",
					MiloClient.of(strict, revoked).status(SecurityPolicy.Basic256, MessageSecurityMode.Sign));
			assertTrue(strict.hasLogged("Bad_CertificateRevoked"), () -> strict.log().toString());
		}
	}

	@Test
	void aServerWithNothingButSha1DoesNotOfferPoliciesOfToday() throws Exception {
		OpcUaDeviceServer refused = new TestDevice(sha1).make();
		ProblemException problem = assertThrows(ProblemException.class, refused::start);
		assertEquals(EmulatorProblem.CERTIFICATE_UNUSABLE, problem.problem().code());
		assertTrue(problem.problem().message().contains("signed with SHA-1"), problem.problem()::message);
	}
}
