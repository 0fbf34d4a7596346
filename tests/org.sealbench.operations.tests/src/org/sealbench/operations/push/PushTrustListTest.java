// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;

/** What becomes of the trust lists of servers: what they had stays, and nobody locks himself out. */
class PushTrustListTest extends PushScene {

	@Test
	void aServerWhoseTrustListIsReadAloneGetsCertificatesOneByOne() throws Exception {
		peer(PeerFault.NONE, "TrustList.Write");
		Outcome<PushResult> outcome = push(order().build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertEquals(List.of(PushProblem.LISTS_LEFT_OUT), codes(outcome));
		assertEquals(List.of(station.certificate(), ca), peer.trusted);
	}

	@Test
	void aServerWhoseTrustListCannotBeReadGetsCertificatesOneByOne() throws Exception {
		peer(PeerFault.NONE, "TrustList.Read");
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(Optional.empty(), done.trusted());
		assertTrue(peer.trusted.contains(ca));
	}

	@Test
	void whatAListThatCannotBeReadTrustsCannotBeTakenFromIt() throws Exception {
		peer(PeerFault.NONE, "TrustList.Read");
		refused(PushProblem.TRUST_LIST_FIXED,
				push(order().ca(CertificateNumber.of(1)).remove(Certificates.sha256(station.certificate())).build()));
	}

	@Test
	void aTrustListThatNobodyCanChangeStays() throws Exception {
		peer(PeerFault.NONE, "TrustList.Write", "TrustList.AddCertificate");
		refused(PushProblem.TRUST_LIST_FIXED, push(order().build()));
		assertEquals(PushResult.State.DONE, good(push(order().withoutTrustList().build())).state());
		assertEquals(List.of(station.certificate()), peer.trusted);
	}

	@Test
	void whatIsRemovedIsTrustedNoMoreAndAllElseStays() throws Exception {
		X509Certificate leaving = TestCredentials.selfSigned("leaving", Usage.OPCUA_CLIENT).certificate();
		X509Certificate staying = TestCredentials.selfSigned("staying", Usage.OPCUA_CLIENT).certificate();
		peer = new PushPeer(PeerFault.NONE, Set.of(), station.certificate(), leaving, staying);
		PushResult done = good(push(order().withoutCertificate().remove(Certificates.sha256(leaving)).build()));
		assertTrue(done.changes().contains("trust leaving no more"), done.changes()::toString);
		assertEquals(List.of(station.certificate(), staying, ca), peer.trusted);
	}

	@Test
	void whatIsRemovedOneByOneIsTrustedNoMore() throws Exception {
		X509Certificate leaving = TestCredentials.selfSigned("leaving", Usage.OPCUA_CLIENT).certificate();
		peer = new PushPeer(PeerFault.NONE, Set.of("TrustList.Write"), station.certificate(), leaving);
		good(push(order().withoutCertificate().remove(Certificates.sha256(leaving)).build()));
		assertEquals(List.of(station.certificate(), ca), peer.trusted);
	}

	@Test
	void whatIsNotThereIsNotRemoved() throws Exception {
		peer(PeerFault.NONE);
		refused(PushProblem.NOT_IN_TRUST_LIST, push(order().remove("00".repeat(32)).build()));
		assertEquals(List.of(station.certificate()), peer.trusted);
	}

	/** CA 1 vouches for servers of the SHA-1 era, not for this station's client. */
	@Test
	void whoWouldLockThisStationOutChangesNothing() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		Outcome<PushResult> outcome = push(
				order().ca(CertificateNumber.of(1)).remove(Certificates.sha256(station.certificate())).build());
		refused(PushProblem.LOCKED_OUT, outcome);
		assertTrue(outcome.problems().get(0).message().contains("would not trust this station's own client any more"),
				outcome.problems()::toString);
		asBefore(before);
	}
}
