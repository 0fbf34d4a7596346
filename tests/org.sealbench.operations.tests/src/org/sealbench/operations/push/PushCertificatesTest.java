// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;

/** Pushes to servers that lack something, or go about it in another way. */
class PushCertificatesTest extends PushScene {

	@Test
	void aServerGetsTrustListAndCertificateForTheKeyThatItHas() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(List.of(station.certificate(), ca), peer.trusted);
		assertEquals(List.of(project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow()),
				peer.trustedLists);
		assertEquals(List.of(project.certificates().certificate(done.certificate()), ca), peer.credential().chain());
		assertEquals(before.key(), peer.credential().key());
		assertEquals(PushResult.State.UNCHANGED, good(push(order().build())).state());
	}

	@Test
	void aKeyThatIsSentAlongIsUsedAndNotKept() throws Exception {
		Credential before = peer(PeerFault.NONE, "CreateSigningRequest").credential();
		PushResult done = good(push(order().key(KeyChoice.SENT).build()));
		assertEquals(project.certificates().certificate(done.certificate()), peer.credential().certificate());
		assertNotEquals(before.key(), peer.credential().key());
		assertThrows(ProblemException.class, () -> project.certificates().credential(done.certificate()));
		String sent = PrivateKeys.toPem(peer.credential().key()).lines().skip(1).findFirst().orElseThrow();
		try (Stream<Path> files = Files.walk(project.folder())) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(each, StandardCharsets.ISO_8859_1).contains(sent), each::toString);
			}
		}
	}

	@Test
	void aServerWithoutSigningRequestsAsksForAKeyThatIsSent() throws Exception {
		peer(PeerFault.NONE, "CreateSigningRequest");
		refused(PushProblem.NO_SIGNING_REQUEST, push(order().build()));
		assertEquals(List.of(station.certificate()), peer.trusted);
	}

	@Test
	void aServerThatTakesKeysInAnotherFormAloneIsNotSentOne() throws Exception {
		peer(PeerFault.PFX_ALONE);
		Outcome<PushResult> outcome = push(order().key(KeyChoice.SENT).build());
		refused(PushProblem.NO_KEYS, outcome);
		assertTrue(outcome.problems().get(0).message().contains("PFX"), outcome.problems()::toString);
	}

	@Test
	void aServerWithoutApplyChangesGetsNoCertificate() throws Exception {
		peer(PeerFault.NONE, "ApplyChanges");
		refused(PushProblem.NO_CERTIFICATES, push(order().build()));
		assertEquals(PushResult.State.DONE, good(push(order().withoutCertificate().build())).state());
		assertTrue(peer.trusted.contains(ca));
	}

	@Test
	void aServerThatTellsNothingOfRefusedCertificatesIsServedAllTheSame() throws Exception {
		peer(PeerFault.NONE, "GetRejectedList", "CancelChanges");
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(Optional.empty(), done.rejected());
	}

	@Test
	void aServerThatEndsTheConnectionInsteadOfAnsweringIsWaitedFor() throws Exception {
		peer(PeerFault.NO_ANSWER);
		PushResult done = good(push(order().build()));
		assertEquals(project.certificates().certificate(done.certificate()), peer.credential().certificate());
	}

	@Test
	void aServerThatUsesACertificateAtOnceHasNothingToApply() throws Exception {
		peer(PeerFault.AT_ONCE);
		PushResult done = good(push(order().build()));
		assertEquals(project.certificates().certificate(done.certificate()), peer.credential().certificate());
	}

	@Test
	void aServerThatAsksForAnotherApplicationUriThanItsOwnGetsNoCertificate() throws Exception {
		Credential before = peer(PeerFault.ASKS_FOR_ANOTHER).credential();
		Outcome<PushResult> outcome = push(order().withoutTrustList().build());
		refused(PushProblem.REQUEST_UNFIT, outcome);
		assertTrue(outcome.problems().get(0).message().contains(PushPeer.OTHER_URI), outcome.problems()::toString);
		assertEquals(CertificateNumber.NONE, outcome.get().certificate());
		asBefore(before);
	}

	@Test
	void aNameThatNobodyAllowedIsLeftOutOfTheCertificateAndSaid() throws Exception {
		peer(PeerFault.ASKS_FOR_MORE);
		Outcome<PushResult> outcome = push(order().build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertEquals(List.of(PushProblem.NAMES_LEFT_OUT), codes(outcome));
		assertTrue(outcome.problems().get(0).message().contains(PushPeer.OTHER_HOST), outcome.problems()::toString);
		assertTrue(Certificates.names(peer.credential().certificate()).stream()
				.noneMatch(each -> each.value().equals(PushPeer.OTHER_HOST)));
	}

	@Test
	void aServerWithoutServerConfigurationIsSaidToHaveNoPush() throws Exception {
		Credential before = peer(PeerFault.NONE, "ServerConfiguration").credential();
		refused(OpcUaProblem.NO_PUSH, push(order().build()));
		asBefore(before);
	}

	@Test
	void aWrongPasswordChangesNothing() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		Outcome<PushResult> outcome = push(order().password("wrong").build());
		refused(OpcUaProblem.REFUSED, outcome);
		assertTrue(outcome.problems().get(0).message().contains("Bad_"), outcome.problems()::toString);
		asBefore(before);
	}
}
