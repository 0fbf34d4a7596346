// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.Station;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** What a strict client says to a server's certificate, each time with the code of OPC 10000-4 §6.1.3. */
class ServerCertificateTest {

	private static final Duration DAY = Duration.ofDays(1);

	private static OpcUaPeer peer;

	@BeforeAll
	static void start() throws Exception {
		peer = OpcUaPeer.presenting(Station.SERVER).start();
	}

	@AfterAll
	static void stop() {
		peer.close();
	}

	private static ConnectionResult run(ConnectionRequest request) throws ProblemException {
		return new ConnectionTest().run(request, new NullProgressMonitor());
	}

	private static ConnectionResult run(Station station) throws ProblemException {
		return run(station.request());
	}

	private static String statusOf(Credential presented) throws Exception {
		try (OpcUaPeer other = OpcUaPeer.presenting(presented).start()) {
			ConnectionResult result = run(Station.to(other));
			assertFalse(result.connected());
			assertEquals(0, other.sessions());
			return result.status();
		}
	}

	@Test
	void ofAnotherAuthority() throws Exception {
		Credential other = TestCredentials.ca("Other CA");
		assertEquals("Bad_CertificateChainIncomplete", run(Station.to(peer).trusting(other)).status());
		assertEquals("Bad_CertificateUntrusted", statusOf(TestCredentials.selfSigned("stranger", Usage.OPCUA,
				"uri:" + OpcUaPeer.URI, "ip:" + OpcUaPeer.ADDRESS)));
	}

	@Test
	void thatIsTrustedByItself() throws Exception {
		assertTrue(run(Station.to(peer).trusting(Station.SERVER)).connected());
	}

	@Test
	void outsideOfItsDates() throws Exception {
		assertEquals("Bad_CertificateTimeInvalid",
				run(Station.to(peer).at(Instant.now().plus(DAY.multipliedBy(40)))).status());
		assertEquals("Bad_CertificateTimeInvalid",
				run(Station.to(peer).at(Instant.now().minus(DAY.multipliedBy(40)))).status());
	}

	@Test
	void thatIsRevokedOrOfWhichNobodyKnows() throws Exception {
		CrlBuilder listing = CrlBuilder.of(Station.CA);
		assertTrue(run(Station.to(peer).trusting(Station.CA, listing.issue())).connected());
		assertEquals("Bad_CertificateRevoked",
				run(Station.to(peer).trusting(Station.CA, listing.revoke(Station.SERVER).issue())).status());
		Instant now = Instant.now();
		assertEquals("Bad_CertificateRevocationUnknown",
				run(Station.to(peer).trusting(Station.CA,
						CrlBuilder.of(Station.CA).valid(now.minus(DAY.multipliedBy(3)), now.minus(DAY)).issue()))
						.status());
	}

	@Test
	void withoutTheHostThatWasConnectedTo() throws Exception {
		Credential named = TestCredentials.issued("named", Usage.OPCUA, Station.CA, "uri:" + OpcUaPeer.URI,
				"dns:plc.example", "ip:10.0.0.1");
		try (OpcUaPeer other = OpcUaPeer.presenting(named).start()) {
			ConnectionResult result = run(Station.to(other));
			assertEquals("Bad_CertificateHostNameInvalid", result.status());
			assertTrue(result.reason().contains("plc.example, 10.0.0.1"), result.reason());
			assertTrue(result.reason().contains("--host-name"), result.reason());
			assertTrue(run(Station.to(other).request().expecting("plc.example")).connected());
			ConnectionResult expected = run(Station.to(other).request().expecting("plc2.example"));
			assertEquals("Bad_CertificateHostNameInvalid", expected.status());
			assertTrue(expected.reason().contains("a certificate with plc2.example among its"), expected.reason());
			ConnectionResult through = run(Station.to("opc.tcp://plc.example:4840").request().through(other.address()));
			assertTrue(through.connected());
			assertEquals("opc.tcp://plc.example:4840", through.endpoint(), "what stands in between is not named");
		}
	}

	@Test
	void withoutAnyHost() throws Exception {
		Credential nameless = TestCredentials.issued("nameless", Usage.OPCUA, Station.CA, "uri:" + OpcUaPeer.URI);
		try (OpcUaPeer other = OpcUaPeer.presenting(nameless).start()) {
			ConnectionResult result = run(Station.to(other));
			assertEquals("Bad_CertificateHostNameInvalid", result.status());
			assertTrue(result.reason().contains("connect by a name"), result.reason());
		}
	}

	@Test
	void withAnotherApplicationUriOrForAnotherUse() throws Exception {
		assertEquals("Bad_CertificateUriInvalid", statusOf(TestCredentials.issued("other uri", Usage.OPCUA, Station.CA,
				"uri:urn:test:other", "ip:" + OpcUaPeer.ADDRESS)));
		assertEquals("Bad_CertificateUseNotAllowed",
				statusOf(CredentialBuilder.of("client", Usage.OPCUA_CLIENT)
						.names("uri:" + OpcUaPeer.URI, "ip:" + OpcUaPeer.ADDRESS).key(KeyAlgorithm.RSA_2048)
						.issuedBy(Station.CA)));
	}

	@Test
	void ofWhichTheFingerprintIsKnownIsTakenAsItIs() throws Exception {
		ConnectionRequest request = Station.to(peer).trusting(TestCredentials.ca("Other CA")).request();
		ProblemException refused = assertThrows(ProblemException.class, () -> open(request, List.of()));
		assertEquals(OpcUaProblem.REFUSED, refused.problem().code());
		String fingerprint = Certificates.sha256(Station.SERVER.certificate());
		assertTrue(refused.problem().message().contains(fingerprint), refused.problem()::message);
		for (String each : List.of(fingerprint, fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:"))) {
			try (SecureSession session = open(request, List.of("00", each))) {
				assertEquals(Station.SERVER.certificate(), session.chain().get(0));
			}
		}
	}

	@Test
	void aSecureSessionTellsWhyItIsNotOpened() throws Exception {
		ProblemException wrong = assertThrows(ProblemException.class,
				() -> open(Station.to(peer).as(OpcUaPeer.USER, "wrong").request(), List.of()));
		assertEquals(OpcUaProblem.REFUSED, wrong.problem().code());
		ProblemException guest = assertThrows(ProblemException.class,
				() -> open(Station.to(peer).asGuest().request(), List.of()));
		assertTrue(guest.problem().message().contains("Bad_IdentityTokenRejected"), guest.problem()::message);
	}

	private static SecureSession open(ConnectionRequest request, List<String> fingerprints) throws ProblemException {
		return SecureSession.open(request, fingerprints, 10_000, new NullProgressMonitor());
	}

	@Test
	void aChainIsReadAsItIsTransmitted() throws Exception {
		byte[] leaf = Certificates.der(Station.SERVER.certificate());
		byte[] ca = Certificates.der(Station.CA.certificate());
		byte[] both = Arrays.copyOf(leaf, leaf.length + ca.length);
		System.arraycopy(ca, 0, both, leaf.length, ca.length);
		Place place = Place.of("server");
		assertEquals(Station.SERVER.chain(), ConcatenatedCertificates.read(both, place));
		for (byte[] bad : List.of(new byte[0], new byte[] { 1, 2, 3 }, Arrays.copyOf(leaf, 100))) {
			assertEquals(OpcUaProblem.SERVER_CERTIFICATE_DAMAGED,
					assertThrows(ProblemException.class, () -> ConcatenatedCertificates.read(bad, place)).problem()
							.code());
		}
	}
}
