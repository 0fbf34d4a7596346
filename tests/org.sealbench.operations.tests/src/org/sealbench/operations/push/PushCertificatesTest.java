package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.operations.ClientIdentity;
import org.sealbench.operations.NewProject;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.ProtectProject;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PrivateKeys;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.testkit.TestCredentials;

/** Pushes to servers that lack something, or say Good and do something else. */
class PushCertificatesTest {

	/** A server that does not come back is waited for this long; one that does is not waited for longer than it takes. */
	private static final Duration GIVEN_UP = Duration.ofMillis(1);
	private static final Duration PATIENT = Duration.ofSeconds(60);
	private static final String CANCELLED = OperationProblem.CANCELLED.at(Place.of("")).message();
	private static final Tools TOOLS = Tools.standard();

	@TempDir
	private static Path folder;
	private static Project project;
	private static X509Certificate authority;
	private static Credential station;

	private PushPeer peer;

	@BeforeAll
	static void plant() throws Exception {
		project = new NewProject(TOOLS).run(folder.resolve("plant"), "plant").get();
		assertTrue(new ProtectProject(TOOLS).run(project, "anna", "correct horse 7".toCharArray(), new NullProgressMonitor()).isGood());
		authority = project.certificates().certificate(2);
		station = new ClientIdentity(TOOLS).lasting(project, new NullProgressMonitor());
	}

	@AfterAll
	static void closeProject() {
		project.close();
	}

	@AfterEach
	void stop() throws Exception {
		if (peer != null) {
			peer.close();
		}
	}

	@Test
	void aServerGetsTrustListAndCertificateForTheKeyThatItHas() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(List.of(station.certificate(), authority), peer.trusted);
		assertEquals(List.of(project.certificates().crl(2).orElseThrow()), peer.trustedLists);
		assertEquals(List.of(project.certificates().certificate(done.certificate()), authority), peer.credential().chain());
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
		assertTrue(peer.trusted.contains(authority));
	}

	@Test
	void aServerThatTellsNothingOfRefusedCertificatesIsServedAllTheSame() throws Exception {
		peer(PeerFault.NONE, "GetRejectedList", "CancelChanges");
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(Optional.empty(), done.rejected());
	}

	@Test
	void aServerWhoseTrustListIsReadAloneGetsCertificatesOneByOne() throws Exception {
		peer(PeerFault.NONE, "TrustList.Write");
		Outcome<PushResult> outcome = push(order().build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertEquals(List.of(PushProblem.LISTS_LEFT_OUT), codes(outcome));
		assertEquals(List.of(station.certificate(), authority), peer.trusted);
	}

	@Test
	void aServerWhoseTrustListCannotBeReadGetsCertificatesOneByOne() throws Exception {
		peer(PeerFault.NONE, "TrustList.Read");
		PushResult done = good(push(order().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertEquals(Optional.empty(), done.trusted());
		assertTrue(peer.trusted.contains(authority));
	}

	@Test
	void whatAListThatCannotBeReadTrustsCannotBeTakenFromIt() throws Exception {
		peer(PeerFault.NONE, "TrustList.Read");
		refused(PushProblem.TRUST_LIST_FIXED, push(order().remove(Certificates.sha256(station.certificate())).build()));
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
		assertEquals(List.of(station.certificate(), staying, authority), peer.trusted);
	}

	@Test
	void whatIsRemovedOneByOneIsTrustedNoMore() throws Exception {
		X509Certificate leaving = TestCredentials.selfSigned("leaving", Usage.OPCUA_CLIENT).certificate();
		peer = new PushPeer(PeerFault.NONE, Set.of("TrustList.Write"), station.certificate(), leaving);
		good(push(order().withoutCertificate().remove(Certificates.sha256(leaving)).build()));
		assertEquals(List.of(station.certificate(), authority), peer.trusted);
	}

	@Test
	void whatIsNotThereIsNotRemoved() throws Exception {
		peer(PeerFault.NONE);
		refused(PushProblem.NOT_IN_TRUST_LIST, push(order().remove("00".repeat(32)).build()));
		assertEquals(List.of(station.certificate()), peer.trusted);
	}

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
		rolledBack(push(order().build(), GIVEN_UP), "its old certificate");
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
		assertEquals(List.of(PushProblem.NOT_ROLLED_BACK), codes(outcome), "whether it uses the certificate nobody knows");
		assertTrue(outcome.get().certificate() > 0);
	}

	@Test
	void aServerThatPresentsACertificateOfItsOwnIsTrustedNoMore() throws Exception {
		peer(PeerFault.PRESENTS_ANOTHER);
		Outcome<PushResult> outcome = push(order().build(), GIVEN_UP);
		assertEquals(PushResult.State.FAILED, outcome.get().state());
		assertEquals(List.of(PushProblem.NOT_ROLLED_BACK), codes(outcome));
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
	void aWrongPasswordChangesNothing() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		Outcome<PushResult> outcome = push(order().password("wrong").build());
		refused(OpcUaProblem.REFUSED, outcome);
		assertTrue(outcome.problems().get(0).message().contains("Bad_"), outcome.problems()::toString);
		asBefore(before);
	}

	@Test
	void whoCancelsGetsEverythingAsItWas() throws Exception {
		Credential before = peer(PeerFault.NONE).credential();
		rolledBack(cancelledOnce(() -> peer.trusted.contains(authority)), CANCELLED);
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

	private PushPeer peer(PeerFault fault, String... lacking) throws Exception {
		peer = new PushPeer(fault, Set.of(lacking), station.certificate());
		return peer;
	}

	private Outcome<PushResult> push(PushOrder order) {
		return push(order, PATIENT);
	}

	private static Outcome<PushResult> push(PushOrder order, Duration patience) {
		return new PushCertificates(TOOLS, patience).push(project, order, new NullProgressMonitor());
	}

	private static PushResult good(Outcome<PushResult> outcome) {
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		return outcome.get();
	}

	private static void refused(ProblemCode code, Outcome<?> outcome) {
		assertEquals(Optional.of(code), outcome.firstError().map(each -> each.code()), () -> outcome.problems().toString());
	}

	private static void rolledBack(Outcome<PushResult> outcome, String why) {
		assertEquals(PushResult.State.ROLLED_BACK, outcome.get().state(), () -> outcome.problems().toString());
		assertTrue(outcome.firstError().orElseThrow().code() == PushProblem.ROLLED_BACK
				&& outcome.firstError().get().message().contains(why), () -> outcome.problems().toString());
	}

	private static List<ProblemCode> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(each -> each.code()).toList();
	}

	private void asBefore(Credential before) {
		assertEquals(before.certificate(), peer.credential().certificate());
		assertEquals(List.of(station.certificate()), peer.trusted);
		assertEquals(List.of(), peer.trustedLists);
	}

	private Order order() {
		return new Order(peer);
	}

	/** An order that differs from the usual in a few things. */
	private static final class Order {

		private final PushPeer peer;
		private String password = PushPeer.PASSWORD;
		private KeyChoice key = KeyChoice.KEEP;
		private boolean certificate = true;
		private boolean renew;
		private boolean trustList = true;
		private List<String> removed = List.of();

		Order(PushPeer peer) {
			this.peer = peer;
		}

		Order password(String other) {
			password = other;
			return this;
		}

		Order key(KeyChoice choice) {
			key = choice;
			return this;
		}

		Order renew() {
			renew = true;
			return this;
		}

		Order withoutCertificate() {
			certificate = false;
			return this;
		}

		Order withoutTrustList() {
			trustList = false;
			return this;
		}

		Order remove(String fingerprint) {
			removed = List.of(fingerprint);
			return this;
		}

		PushOrder build() {
			return new PushOrder(peer.url(), Optional.empty(), Optional.of(PushPeer.USER), password.toCharArray(), List.of(),
					Optional.of(Certificates.sha256(peer.credential().certificate())), 0, key, certificate, renew, List.<SubjectAlternativeName>of(), trustList,
					List.of(), removed);
		}
	}
}
