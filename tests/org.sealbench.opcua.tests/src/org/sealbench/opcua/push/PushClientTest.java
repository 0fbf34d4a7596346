// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;

/** The client's side of certificate push, against a server of another make. */
class PushClientTest {

	private static final X509Certificate MORE = TestCredentials.ca("More").certificate();

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private PushPeer peer;
	private PushClient client;

	@AfterEach
	void close() throws Exception {
		if (client != null) {
			client.close();
		}
		if (peer != null) {
			peer.close();
		}
	}

	private void connect(PeerFault fault, String... lacking) throws Exception {
		X509Certificate station = request("").client().orElseThrow().certificate();
		peer = new PushPeer(fault, Set.of(lacking), station);
		client = PushClient.connect(request(peer.url()), List.of(Certificates.sha256(peer.credential().certificate())),
				monitor);
	}

	private static ConnectionRequest request(String url) {
		return Station.to(url).as(PushPeer.USER, PushPeer.PASSWORD).request();
	}

	private static OpcUaProblem refused(Executable call) {
		return (OpcUaProblem) assertThrows(ProblemException.class, call).problem().code();
	}

	@Test
	void tellsWhatTheServerHas() throws Exception {
		connect(PeerFault.NONE);
		PushState state = client.state(true);
		assertEquals(PushPeer.URI, state.applicationUri());
		assertEquals(peer.credential().certificate(), state.certificate());
		assertEquals(peer.credential().certificate(), client.presented());
		assertEquals(peer.trusted, state.trust().orElseThrow().trusted());
		assertEquals(Optional.of(List.of()), state.rejected());
		assertEquals(List.of("PEM"), state.keyFormats());
		assertTrue(state.offers("CreateSigningRequest", "UpdateCertificate", "TrustList.AddCertificate"));
		assertTrue(state.takesTrustLists());
		assertEquals(Optional.empty(), client.state(false).trust());
	}

	@Test
	void tellsWhatTheServerLacks() throws Exception {
		connect(PeerFault.NONE, "TrustList.Write", "GetRejectedList", "TrustList.Read", "CancelChanges");
		PushState state = client.state(true);
		assertEquals(List.of("TrustList.Write"), state.missing("TrustList.Write", "TrustList.Open"));
		assertFalse(state.takesTrustLists());
		assertEquals(Optional.empty(), state.rejected());
		assertEquals(Optional.empty(), state.trust());
		client.cancelChanges();
		assertEquals(OpcUaProblem.METHOD_NOT_OFFERED,
				refused(() -> client.writeTrustList(new TrustLists(List.of(), List.of(), List.of(), List.of()))));
	}

	@Test
	void replacesTheWholeTrustListInParts() throws Exception {
		connect(PeerFault.NONE);
		Credential ca = TestCredentials.ca("Trusted CA");
		List<X509Certificate> many = new ArrayList<>(peer.trusted);
		for (int i = 0; i < 12; i++) {
			many.add(ca.certificate());
		}
		TrustLists lists = new TrustLists(many, List.of(CrlBuilder.of(ca).issue()), List.of(), List.of());
		client.writeTrustList(lists);
		assertEquals(many, peer.trusted);
		assertEquals(lists.trustedLists(), peer.trustedLists);
		assertEquals(lists, client.readTrustList());
	}

	@Test
	void addsAndTakesAwayOneCertificate() throws Exception {
		connect(PeerFault.NONE);
		List<X509Certificate> before = peer.trusted;
		client.addTrusted(MORE);
		assertEquals(List.of(before.get(0), MORE), peer.trusted);
		client.removeTrusted(MORE);
		assertEquals(before, peer.trusted);
	}

	@Test
	void aNewCertificateForTheKeyThatIsThereTakesEffectWhenApplied() throws Exception {
		connect(PeerFault.NONE);
		Credential before = peer.credential();
		byte[] asked = client.createSigningRequest(false);
		assertEquals(before.certificate().getPublicKey(), ReceivedRequest.read(asked, "request").key());
		X509Certificate made = certify(asked);
		assertTrue(client.updateCertificate(List.of(made, Station.CA.certificate()), Optional.empty()));
		assertEquals(before, peer.credential());
		client.applyChanges();
		assertEquals(List.of(made, Station.CA.certificate()), peer.credential().chain());
		assertEquals(before.key(), peer.credential().key());
	}

	@Test
	void theServerMakesANewKeyWhereItIsAskedTo() throws Exception {
		connect(PeerFault.NONE);
		byte[] asked = client.createSigningRequest(true);
		assertNotEquals(peer.credential().certificate().getPublicKey(), ReceivedRequest.read(asked, "request").key());
		client.updateCertificate(List.of(certify(asked)), Optional.empty());
		client.cancelChanges();
		assertEquals(OpcUaProblem.METHOD_REFUSED, refused(() -> client.applyChanges()));
	}

	@Test
	void aKeyCanBeGivenWithTheCertificate() throws Exception {
		connect(PeerFault.AT_ONCE);
		byte[] key = PrivateKeys.toPem(Station.SERVER.key()).getBytes(StandardCharsets.US_ASCII);
		assertFalse(client.updateCertificate(Station.SERVER.chain(), Optional.of(key)));
		assertEquals(Station.SERVER.certificate(), peer.credential().certificate());
		assertArrayEquals(Station.SERVER.key().getEncoded(), peer.credential().key().getEncoded());
	}

	@Test
	void aServerThatEndsTheConnectionBeforeItAnswersHasTakenTheCertificate() throws Exception {
		connect(PeerFault.NO_ANSWER);
		X509Certificate made = certify(client.createSigningRequest(false));
		client.updateCertificate(List.of(made), Optional.empty());
		client.applyChanges();
		while (!made.equals(peer.credential().certificate())) {
			// It comes back some time after it has ended the connection; the test's timeout ends the waiting.
			Thread.sleep(10);
		}
		assertEquals(made, peer.credential().certificate());
	}

	@Test
	void whatTheServerRefusesIsSaidWithItsCode() throws Exception {
		connect(PeerFault.REFUSES_CERTIFICATE);
		ProblemException refused = assertThrows(ProblemException.class,
				() -> client.updateCertificate(Station.SERVER.chain(), Optional.empty()));
		assertEquals(OpcUaProblem.METHOD_REFUSED, refused.problem().code());
		assertTrue(refused.problem().message().contains("UpdateCertificate with Bad_CertificateInvalid"),
				refused.problem()::message);
	}

	@Test
	void aCancelEndsAnyCallUntilItIsIgnored() throws Exception {
		connect(PeerFault.NONE);
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> client.readTrustList());
		client.ignoreCancel();
		assertEquals(peer.trusted, client.readTrustList().trusted());
	}

	@Test
	void aServerWithoutAUserOrWithoutTrustIsNotConnectedTo() throws Exception {
		peer = new PushPeer(PeerFault.NONE, Set.of());
		assertEquals(OpcUaProblem.REFUSED, refused(() -> PushClient.connect(request(peer.url()), List.of(), monitor)));
		List<String> known = List.of(Certificates.sha256(peer.credential().certificate()));
		assertEquals(OpcUaProblem.REFUSED, refused(() -> PushClient.connect(request(peer.url()), known, monitor)));
	}

	@Test
	void anyUserSeesThatTheServerRefusesItsMethods() throws Exception {
		try (OpcUaPeer other = OpcUaPeer.presenting(Station.SERVER).start();
				PushClient plain = PushClient.connect(Station.to(other).request(), List.of(), monitor)) {
			assertEquals(OpcUaProblem.METHOD_REFUSED, refused(() -> plain.createSigningRequest(false)));
		}
	}

	@Test
	void aTrustListIsTheSameAfterItWasWrittenAndRead() throws Exception {
		Credential ca = TestCredentials.ca("CA");
		TrustLists lists = new TrustLists(List.of(MORE), List.of(CrlBuilder.of(ca).issue()), List.of(ca.certificate()),
				List.of(CrlBuilder.of(ca).number(2).issue()));
		Place place = Place.of("server");
		byte[] bytes = TrustListCodec.write(lists, DefaultEncodingContext.INSTANCE);
		assertEquals(lists, TrustListCodec.read(bytes, DefaultEncodingContext.INSTANCE, place));
		for (byte[] damaged : List.of(new byte[0], new byte[] { 1, 2, 3 }, Arrays.copyOf(bytes, bytes.length / 2))) {
			assertEquals(OpcUaProblem.TRUST_LIST_UNREADABLE,
					refused(() -> TrustListCodec.read(damaged, DefaultEncodingContext.INSTANCE, place)));
		}
		bytes[20] ^= 0x55;
		assertEquals(OpcUaProblem.TRUST_LIST_UNREADABLE,
				refused(() -> TrustListCodec.read(bytes, DefaultEncodingContext.INSTANCE, place)));
	}

	private static X509Certificate certify(byte[] request) throws ProblemException {
		return CredentialBuilder.of("pushed", Usage.OPCUA).names("uri:" + PushPeer.URI, "ip:" + PushPeer.ADDRESS)
				.certify(ReceivedRequest.read(request, "request").key(), Station.CA);
	}
}
