// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.connection.SessionAttempt;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.operations.connection.ClientTrust;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.push.KeyChoice;
import org.sealbench.operations.push.PushCertificates;
import org.sealbench.operations.push.PushRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.testkit.opcua.PushPeer;

/** A plant of which every device is loaded, and whoever else trusts its CA. */
abstract class RevocationScene {

	@TempDir
	static Path template;
	@TempDir
	Path folder;
	RevokedPlant plant;
	CertificateNumber laptop;

	@BeforeAll
	static void make() throws Exception {
		RevokedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void loadedPlant() throws Exception {
		plant = new RevokedPlant(template.resolve("plant"), folder);
		laptop = plant.laptop();
	}

	@AfterEach
	void stop() {
		plant.close();
	}

	static final class Watcher implements SessionListener {

		final CountDownLatch ended = new CountDownLatch(1);

		@Override
		public void changed(NodeChange change) {
			// Nothing is watched but the session itself.
		}

		@Override
		public void ended() {
			ended.countDown();
		}
	}

	OpenSession open(Credential client, SessionListener listener) throws Exception {
		SessionAttempt opened = new ConnectionTest().open(request(client), Duration.ofMillis(50), listener,
				new NullProgressMonitor());
		assertEquals("Good", opened.result().status(), () -> opened.result().toString());
		return opened.session().orElseThrow();
	}

	ConnectionRequest request(Credential client) throws Exception {
		String url = ServerUrls.opcUa(plant.project.device("PLC_1").orElseThrow()).get(0);
		return new ConnectionRequest(url, Optional.empty(), Optional.of("SignAndEncrypt"), Optional.empty(),
				new char[0], Optional.of(client), Certificates.applicationUri(client.certificate()).orElseThrow(),
				new ClientTrust(Optional.of(plant.project), PasswordSource.none()).of(List.of()), Instant.now(),
				List.of());
	}

	void push(PushPeer peer) {
		RevokedPlant.good(new PushCertificates(RevokedPlant.TOOLS).push(plant.project,
				new PushRequest(peer.url(), Optional.empty(), Optional.of(PushPeer.USER),
						PushPeer.PASSWORD.toCharArray(), List.of(),
						Optional.of(Certificates.sha256(peer.credential().certificate())), CertificateNumber.of(2),
						KeyChoice.KEEP, true, false, List.of(), true, List.of(), List.of()),
				new NullProgressMonitor()));
	}

	static X509CRL onlyList(Path folder) throws Exception {
		List<Path> files = files(folder);
		assertEquals(1, files.size());
		return CrlReader.read(Files.readAllBytes(files.get(0)), "list");
	}

	static List<Path> files(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
