// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.connection.ClientIdentity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;
import org.sealbench.testkit.plant.PlantBuilder;

/** A project that pushes, and a server that it pushes to, for the tests of certificate push. */
abstract class PushScene {

	/**
	 * A server that does not come back is waited for this long; one that does is not waited for longer than it takes.
	 */
	static final Duration GIVEN_UP = Duration.ofMillis(1);
	static final Duration PATIENT = Duration.ofSeconds(60);
	static final Tools TOOLS = Tools.standard();

	@TempDir
	static Path folder;
	static Project project;
	static X509Certificate ca;
	static Credential station;

	PushPeer peer;

	@BeforeAll
	static void plant() throws Exception {
		project = PlantBuilder.in(folder.resolve("plant"), TOOLS).protect().open();
		ca = project.certificates().certificate(CertificateNumber.of(2));
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

	PushPeer peer(PeerFault fault, String... lacking) throws Exception {
		peer = new PushPeer(fault, Set.of(lacking), station.certificate());
		return peer;
	}

	Outcome<PushResult> push(PushRequest order) {
		return push(order, PATIENT);
	}

	static Outcome<PushResult> push(PushRequest order, Duration patience) {
		return new PushCertificates(TOOLS, patience).push(project, order, new NullProgressMonitor());
	}

	static PushResult good(Outcome<PushResult> outcome) {
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		return outcome.get();
	}

	static void refused(ProblemCode code, Outcome<?> outcome) {
		assertEquals(Optional.of(code), outcome.firstError().map(each -> each.code()),
				() -> outcome.problems().toString());
	}

	static void rolledBack(Outcome<PushResult> outcome, String why) {
		assertEquals(PushResult.State.ROLLED_BACK, outcome.get().state(), () -> outcome.problems().toString());
		assertTrue(outcome.firstError().orElseThrow().code() == PushProblem.ROLLED_BACK
				&& outcome.firstError().get().message().contains(why), () -> outcome.problems().toString());
	}

	static List<ProblemCode> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(each -> each.code()).toList();
	}

	void asBefore(Credential before) {
		assertEquals(before.certificate(), peer.credential().certificate());
		assertEquals(List.of(station.certificate()), peer.trusted);
		assertEquals(List.of(), peer.trustedLists);
	}

	Order order() {
		return new Order(peer);
	}

	/** An order that differs from the usual in a few things. */
	static final class Order {

		private final PushPeer peer;
		private String password = PushPeer.PASSWORD;
		private KeyChoice key = KeyChoice.KEEP;
		private boolean certificate = true;
		private boolean renew;
		private boolean trustList = true;
		private CertificateNumber ca = CertificateNumber.NONE;
		private List<String> added = List.of();
		private List<String> removed = List.of();

		Order(PushPeer peer) {
			this.peer = peer;
		}

		Order password(String other) {
			password = other;
			return this;
		}

		/** Has it signed by another CA than the newest one. */
		Order ca(CertificateNumber number) {
			ca = number;
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

		/** @param source a file or a number */
		Order add(String source) {
			added = List.of(source);
			return this;
		}

		Order remove(String fingerprint) {
			removed = List.of(fingerprint);
			return this;
		}

		PushRequest build() {
			return new PushRequest(peer.url(), Optional.empty(), Optional.of(PushPeer.USER), password.toCharArray(),
					List.of(), Optional.of(Certificates.sha256(peer.credential().certificate())), ca, key, certificate,
					renew, List.<SubjectAlternativeName>of(), trustList, added, removed);
		}
	}
}
