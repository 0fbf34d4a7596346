// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.pki.Credential;

/**
 * Clients below an intermediate authority of somebody else whose root the device trusts: the issuer's part of OPC
 * 10000-4 §6.1.3.
 */
class ForeignChainTest {

	private static final Instant LATER = Plant.NOW.plus(Duration.ofDays(100));
	private static final Instant EARLIER = Plant.NOW.minus(Duration.ofDays(1));
	private static final int AUTHORITY = KeyUsage.keyCertSign | KeyUsage.cRLSign;

	private static Plant plant;
	private static Credential server;
	private static ForeignChain chain;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		server = plant.server(TestDevice.ADDRESS);
		chain = ForeignChain.faultless();
	}

	/** What the client gets, and that the log has the exact code. */
	private static String status(ForeignChain presented, String logged, X509CRL... lists) throws Exception {
		return status(presented, presented.client, logged, lists);
	}

	private static String status(ForeignChain presented, Credential client, String logged, X509CRL... lists)
			throws Exception {
		TestDevice device = new TestDevice(server).trusting(presented.root.certificate());
		for (X509CRL list : lists) {
			device.revoking(list);
		}
		try (OpcUaDeviceServer running = device.start()) {
			ConnectionResult result = TestClient.of(plant, client).connect(device.url());
			assertTrue(device.hasLogged(logged), () -> result + " " + device.log());
			assertTrue(result.connected() || device.rejected().get(0).status().equals(logged),
					() -> device.rejected().toString());
			return result.status();
		}
	}

	@Test
	void aClientOfAFaultlessChainIsLetIn() throws Exception {
		assertEquals("Good", status(chain, "listening"));
		assertEquals("Good", status(chain, "listening", ForeignChain.list(chain.root, LATER),
				ForeignChain.list(chain.intermediate, LATER)));
	}

	/** The client sends its certificate alone, and the device knows the root and not who is in between. */
	@Test
	void aClientWhoseIssuerNobodyKnows() throws Exception {
		assertEquals("Bad_SecurityChecksFailed",
				status(chain, new Credential(chain.client.key(), List.of(chain.client.certificate())),
						"Bad_CertificateChainIncomplete"));
	}

	@Test
	void anIssuerThatHasEnded() throws Exception {
		assertEquals("Bad_CertificateIssuerTimeInvalid",
				status(new ForeignChain(EARLIER, true, AUTHORITY), "Bad_CertificateIssuerTimeInvalid"));
	}

	@Test
	void anIssuerThatIsNoAuthority() throws Exception {
		assertEquals("Bad_SecurityChecksFailed",
				status(new ForeignChain(LATER, false, AUTHORITY), "Bad_CertificateIssuerUseNotAllowed"));
	}

	@Test
	void anIssuerWhoseKeySignsNoCertificates() throws Exception {
		assertEquals("Bad_SecurityChecksFailed",
				status(new ForeignChain(LATER, true, KeyUsage.digitalSignature), "Bad_CertificateIssuerUseNotAllowed"));
	}

	@Test
	void anIssuerThatIsRevoked() throws Exception {
		assertEquals("Bad_SecurityChecksFailed",
				status(chain, "Bad_CertificateIssuerRevoked", ForeignChain.list(chain.root, LATER, chain.intermediate),
						ForeignChain.list(chain.intermediate, LATER)));
	}

	@Test
	void anIssuerWithoutACurrentRevocationList() throws Exception {
		assertEquals("Bad_SecurityChecksFailed", status(chain, "Bad_CertificateIssuerRevocationUnknown",
				ForeignChain.list(chain.root, EARLIER), ForeignChain.list(chain.intermediate, LATER)));
	}

	@Test
	void aClientWithoutACurrentRevocationList() throws Exception {
		assertEquals("Bad_CertificateRevocationUnknown", status(chain, "Bad_CertificateRevocationUnknown",
				ForeignChain.list(chain.root, LATER), ForeignChain.list(chain.intermediate, EARLIER)));
	}

	@Test
	void aRevokedClient() throws Exception {
		assertEquals("Bad_SecurityChecksFailed", status(chain, "Bad_CertificateRevoked",
				ForeignChain.list(chain.root, LATER), ForeignChain.list(chain.intermediate, LATER, chain.client)));
	}
}
