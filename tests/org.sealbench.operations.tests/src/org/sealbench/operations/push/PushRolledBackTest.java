// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.testkit.opcua.PeerFault;

/**
 * Pushes to servers that refuse, or say Good and do something else, and pushes that the user cancels: everything is as
 * it was before, or it is said that it is not.
 */
class PushRolledBackTest extends PushScene {

	private static final Place NOWHERE = Place.of("");
	private static final String CANCELLED = OperationProblem.CANCELLED.at(NOWHERE).message();

	@Test
	void aCertificateThatIsRefusedLeavesEverythingAsItWas() throws Exception {
		Credential before = peer(PeerFault.REFUSES_CERTIFICATE).credential();
		Outcome<PushResult> outcome = push(order().build());
		rolledBack(outcome, "Bad_CertificateInvalid");
		assertTrue(codes(outcome).contains(PushProblem.UNUSED), outcome.problems()::toString);
		asBefore(before);
	}

	@Test
	void aTrustListThatIsRefusedLeavesEverythingAsItWas() throws Exception {
		Credential before = peer(PeerFault.REFUSES_LIST).credential();
		rolledBack(push(order().build()), "Bad_CertificateInvalid");
		asBefore(before);
	}

	@Test
	void aServerThatSaysGoodAndKeepsItsTrustListIsFoundOut() throws Exception {
		Credential before = peer(PeerFault.KEEPS_LIST).credential();
		rolledBack(push(order().build(), GIVEN_UP),
				PushProblem.TRUST_LIST_NOT_TAKEN.at(NOWHERE, Certificates.commonName(station.certificate())).message());
		asBefore(before);
	}

	@Test
	void aTrustListThatLocksOutIsTakenBackOverTheSessionThatIsThere() throws Exception {
		Credential before = peer(PeerFault.LOCKS_OUT).credential();
		Outcome<PushResult> outcome = push(order().build(), GIVEN_UP);
		rolledBack(outcome, "Bad_SecurityChecksFailed");
		assertFalse(codes(outcome).contains(PushProblem.UNUSED), outcome.problems()::toString);
		asBefore(before);
	}

	@Test
	void aServerThatSaysGoodAndKeepsItsCertificateIsFoundOut() throws Exception {
		Credential before = peer(PeerFault.KEEPS_OLD).credential();
		rolledBack(push(order().build(), GIVEN_UP), PushProblem.NOT_THERE_AGAIN
				.at(NOWHERE, 0, PushProblem.OTHER_CERTIFICATE.at(NOWHERE, "its old certificate").message()).message());
		asBefore(before);
	}

	/** Here the old certificate is as trustworthy as the new one. */
	@Test
	void aServerThatSaysGoodAndDoesNotRenewIsFoundOut() throws Exception {
		peer(PeerFault.NONE);
		good(push(order().build()));
		Credential signed = peer.credential();
		peer.fault = PeerFault.KEEPS_OLD;
		rolledBack(push(order().renew().build(), GIVEN_UP), "its old certificate");
		assertEquals(signed.certificate(), peer.credential().certificate());
	}

	@Test
	void aServerThatIsUnusableWithItsNewCertificateGetsTheOldOneBack() throws Exception {
		Credential before = peer(PeerFault.OTHER_URI).credential();
		Outcome<PushResult> outcome = push(order().build(), GIVEN_UP);
		rolledBack(outcome, "Bad_CertificateUriInvalid");
		asBefore(before);
	}

	@Test
	void aServerThatIsGoneForGoodIsSaidToBe() throws Exception {
		peer(PeerFault.GONE);
		Outcome<PushResult> outcome = push(order().build(), GIVEN_UP);
		assertEquals(PushResult.State.FAILED, outcome.get().state());
		assertEquals(List.of(PushProblem.NOT_ROLLED_BACK), codes(outcome),
				"whether it uses the certificate nobody knows");
		assertTrue(outcome.get().certificate().isGiven());
	}

	@Test
	void aServerThatPresentsACertificateOfItsOwnIsTrustedNoMore() throws Exception {
		peer(PeerFault.PRESENTS_ANOTHER);
		Outcome<PushResult> outcome = push(order().build(), GIVEN_UP);
		assertEquals(PushResult.State.FAILED, outcome.get().state());
		assertEquals(List.of(PushProblem.NOT_ROLLED_BACK), codes(outcome));
	}

	@Test
	void whoCancelsGetsEverythingAsItWas() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		rolledBack(cancelledOnce(() -> peer.trusted.contains(ca)), CANCELLED);
		asBefore(before);
	}

	@Test
	void whoCancelsWhenTheNewCertificateIsThereGetsTheOldOneBack() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		rolledBack(cancelledOnce(() -> !peer.credential().equals(before)), CANCELLED);
		asBefore(before);
	}

	private Outcome<PushResult> cancelledOnce(BooleanSupplier condition) {
		NullProgressMonitor cancelling = new NullProgressMonitor() {
			private boolean cancelled;

			@Override
			public synchronized boolean isCanceled() {
				cancelled |= condition.getAsBoolean();
				return cancelled;
			}
		};
		return new PushCertificates(TOOLS, PATIENT).push(project, order().build(), cancelling);
	}
}
