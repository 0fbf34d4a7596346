// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.capture.CaptureWriter;
import org.sealbench.operations.capture.Dialogues;
import org.sealbench.operations.doctor.ClientOpinion.Answer;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** Servers, captures and folders of which nothing is in a project. */
class DoctorTest {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	@TempDir
	private Path folder;
	private final Doctor doctor = new Doctor(InstantSource.system());

	private static void daemon(Runnable work) {
		Thread.ofPlatform().daemon().start(work);
	}

	private static String date(Instant time) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
	}

	private Examination look(String url) {
		return doctor.server(url, new NullProgressMonitor()).get();
	}

	private static Set<ProblemCode> codes(Examination found) {
		return found.findings().stream().map(Problem::code).collect(Collectors.toSet());
	}

	private static Set<Answer> answers(Examination found) {
		return found.clients().stream().map(ClientOpinion::answer).collect(Collectors.toSet());
	}

	@Test
	void aGoodWebServerIsAcceptedByAll() throws Exception {
		Credential own = TestCredentials.issued("PLC", Usage.WEB_SERVER, TestCredentials.ca("CA"), "ip:127.0.0.1");
		try (StandInWebServer server = new StandInWebServer(own, date(Instant.now()))) {
			Examination found = look(server.url());
			assertEquals(Set.of(Answer.ACCEPTS), answers(found), found::toString);
			assertEquals(List.of("chromium", "firefox", "ios"),
					found.clients().stream().map(ClientOpinion::client).toList());
			assertEquals(own.chain(), found.certificates().stream().map(ExaminedCertificate::certificate).toList());
			assertEquals("TLSv1.3", found.facts().get("protocol"));
			assertTrue(found.facts().get("trust anchor").contains("CN=CA"), found::toString);
			assertTrue(found.isGood());
		}
	}

	@Test
	void aWebServerThatIsOverOrHasAnotherNameIsRefused() throws Exception {
		Credential ca = TestCredentials.ca("CA");
		Credential late = CredentialBuilder.of("Late", Usage.WEB_SERVER).names("ip:127.0.0.1")
				.valid(LONG_AGO, LONG_AGO.plusSeconds(86_400)).selfSigned();
		Credential other = TestCredentials.issued("Other", Usage.WEB_SERVER, ca, "ip:127.0.0.9");
		for (Credential each : List.of(late, other)) {
			try (StandInWebServer server = new StandInWebServer(each, "nonsense")) {
				Examination found = look(server.url());
				assertEquals(Set.of(Answer.REFUSES), answers(found), found::toString);
				assertFalse(found.isGood());
				assertEquals("not shown", found.facts().get("clock"));
			}
		}
	}

	@Test
	void aWrongClockAndAMissingIssuerAreTold() throws Exception {
		Credential whole = TestCredentials.issued("PLC", Usage.WEB_SERVER, TestCredentials.ca("CA"), "ip:127.0.0.1");
		Credential alone = new Credential(whole.key(), List.of(whole.certificate()));
		try (StandInWebServer server = new StandInWebServer(alone, date(LONG_AGO))) {
			Examination found = look(server.url());
			assertTrue(codes(found).containsAll(Set.of(DoctorProblem.CLOCK_WRONG, DoctorProblem.CHAIN_INCOMPLETE)),
					found::toString);
			assertTrue(found.facts().get("clock").contains("behind"), found::toString);
		}
	}

	@Test
	void anOpcUaServerIsToldWithEndpointsClockAndCertificate() throws Exception {
		Credential own = TestCredentials.issued("Server", Usage.OPCUA, TestCredentials.ca("CA"), "uri:" + OpcUaPeer.URI,
				"ip:" + OpcUaPeer.ADDRESS);
		try (OpcUaPeer peer = OpcUaPeer.presenting(own)
				.offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt)
				.offering(SecurityPolicy.Basic256, MessageSecurityMode.Sign)
				.offering(SecurityPolicy.None, MessageSecurityMode.None).lettingGuestsIn().start()) {
			Examination found = look(peer.url());
			assertEquals(3, found.endpoints().size());
			assertEquals(own.certificate(), found.certificates().get(0).certificate());
			assertTrue(
					codes(found).containsAll(
							Set.of(DoctorProblem.NO_SECURITY, DoctorProblem.OLD_POLICY, DoctorProblem.GUESTS)),
					found::toString);
			assertTrue(found.facts().get("clock").contains(" s "), found::toString);
			assertEquals("opcua", found.clients().get(0).client());
		}
	}

	@Test
	void anOpcUaServerWithAnotherNameOrUriIsRefusedByAStrictClient() throws Exception {
		Credential own = TestCredentials.selfSigned("Server", Usage.OPCUA, "uri:urn:other", "ip:" + OpcUaPeer.ADDRESS);
		try (OpcUaPeer peer = OpcUaPeer.presenting(own).start()) {
			Examination found = look(peer.url());
			assertEquals(Set.of(Answer.REFUSES), answers(found), found::toString);
			assertTrue(codes(found).contains(DoctorProblem.SELF_SIGNED), found::toString);
			assertTrue(found.clients().get(0).reasons().get(0).startsWith("Bad_CertificateUriInvalid"),
					found::toString);
		}
	}

	@Test
	void whoDoesNotAnswerOrSpeaksSomethingElseIsOneProblem() throws Exception {
		try (ServerSocket garbage = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			daemon(() -> {
				while (!garbage.isClosed()) {
					try (Socket each = garbage.accept(); InputStream input = each.getInputStream()) {
						input.read(new byte[16]);
						each.getOutputStream().write(new byte[100_000]);
					} catch (IOException e) {
						// The test ends, or the client has hung up.
					}
				}
			});
			for (String url : List.of("https://127.0.0.1:" + garbage.getLocalPort(),
					"opc.tcp://127.0.0.1:" + garbage.getLocalPort(), "https://127.0.0.1:1", "opc.tcp://127.0.0.1:1",
					"https://nobody.invalid", "opc.tcp://nobody.invalid:4840")) {
				Outcome<Examination> outcome = doctor.server(url, new NullProgressMonitor());
				Problem problem = outcome.firstError().orElseThrow();
				assertEquals(url.startsWith("https:"), problem.code() == OperationProblem.NO_TLS, problem::line);
				assertEquals(5, problem.code().category().exitCode(), problem::line);
				assertFalse(problem.line().contains("Exception"), problem::line);
			}
		}
		for (String url : List.of("http://127.0.0.1", "ftp://x", "https://", "https://u:secret@127.0.0.1",
				"https://127.0.0.1:99999", "opc.tcp://", "opc.https://127.0.0.1")) {
			Problem problem = doctor.server(url, new NullProgressMonitor()).firstError().orElseThrow();
			assertEquals(url.startsWith("opc.tcp:") ? OpcUaProblem.URL_MALFORMED : DoctorProblem.SCHEME_UNKNOWN,
					problem.code(), problem::line);
			assertEquals(2, problem.code().category().exitCode(), problem::line);
			assertFalse(problem.line().contains("secret"), problem::line);
		}
	}

	@Test
	void aCaptureIsJudgedByTheTimeAtWhichItWasMade() throws Exception {
		Credential own = CredentialBuilder.of("PLC", Usage.WEB_SERVER).names("dns:plc.example")
				.valid(CaptureWriter.TIME.minusSeconds(100), CaptureWriter.TIME.plusSeconds(86_400 * 30L)).selfSigned();
		Path file = folder.resolve("wire.pcap");
		Files.write(file, Dialogues.tls(own, "TLSv1.2", "plc.example").capture(443, 1400).pcap(ByteOrder.BIG_ENDIAN));
		Examination found = doctor.path(file, "wire.pcap", new NullProgressMonitor()).get();
		assertEquals(Set.of(Answer.ACCEPTS), answers(found), found::toString);
		assertEquals(own.certificate(), found.certificates().get(0).certificate());
		Files.write(file, Dialogues.tls(own, "TLSv1.2", "other.example").capture(443, 1400).pcap(ByteOrder.BIG_ENDIAN));
		assertEquals(Set.of(Answer.REFUSES), answers(doctor.path(file, "wire.pcap", new NullProgressMonitor()).get()));
	}

	@Test
	void ofMoreFilesThanTheLimitTheFirstAreLookedAtAndThatIsSaid() throws Exception {
		Path certificates = Files.createDirectories(folder.resolve("pki/trusted/certs"));
		Files.write(certificates.resolve("a.der"), Certificates.der(TestCredentials.ca("CA").certificate()));
		for (int i = 0; i < 2_000; i++) {
			Files.createFile(certificates.resolve("b" + i + ".txt"));
		}
		Examination found = doctor.path(folder.resolve("pki"), "pki", new NullProgressMonitor()).get();
		assertTrue(codes(found).contains(DoctorProblem.TOO_MANY), found::toString);
		assertEquals(1, found.certificates().size());
		Files.delete(certificates.resolve("b0.txt"));
		found = doctor.path(folder.resolve("pki"), "pki", new NullProgressMonitor()).get();
		assertFalse(codes(found).contains(DoctorProblem.TOO_MANY), found::toString);
	}

	@Test
	void foldersOfEveryProductAreRead() throws Exception {
		Credential ca = CredentialBuilder.of("CA", Usage.CA).key(KeyAlgorithm.RSA_2048).selfSigned();
		Credential client = TestCredentials.issued("Client", Usage.OPCUA, ca, "uri:urn:client");
		Credential stranger = TestCredentials.issued("Stranger", Usage.OPCUA, TestCredentials.ca("Elsewhere"),
				"uri:urn:stranger");
		for (String layout : List.of("trusted/certs,trusted/crl,issuers/certs", // UaExpert, Milo, node-opcua
				"ApplCerts/trusted/certs,ApplCerts/trusted/crl,ApplCerts/issuer/certs", // open62541
				"trusted/certs,trusted/crl,issuer/certs", // OPC UA .NET Standard
				"client/security/pki/trusted/certs,client/security/pki/trusted/crls,"
						+ "client/security/pki/issuers/certs")) {
			Path root = Files.createTempDirectory(folder, "pki");
			List<Path> places = List.of(layout.split(",")).stream().map(root::resolve).toList();
			for (Path each : places) {
				Files.createDirectories(each);
			}
			Files.write(places.get(0).resolve("client.der"), Certificates.der(client.certificate()));
			Files.write(places.get(0).resolve("ca.der"), Certificates.der(ca.certificate()));
			Files.write(places.get(1).resolve("ca.crl"), Crls.der(CrlBuilder.of(ca).issue()));
			Examination good = doctor.path(root, layout, new NullProgressMonitor()).get();
			assertTrue(good.isGood(), good::toString);
			assertEquals("2 certificates", good.facts().get("trusted"));
			Path link = Files.createSymbolicLink(folder.resolve("link to " + root.getFileName()), root);
			assertEquals(good.facts(), doctor.path(link, layout, new NullProgressMonitor()).get().facts());
			assertEquals(Set.of(),
					codes(good).stream()
							.filter(each -> each == DoctorProblem.LIST_MISSING || each == DoctorProblem.ISSUER_MISSING)
							.collect(Collectors.toSet()));

			Files.delete(places.get(1).resolve("ca.crl"));
			Files.write(places.get(0).resolve("stranger.der"), Certificates.der(stranger.certificate()));
			Files.writeString(places.get(2).resolve("damaged.der"), "0\u0082nonsense");
			Path stolen = places.get(0).resolve("stolen.key");
			Files.writeString(stolen, "a key");
			Files.setPosixFilePermissions(stolen, PosixFilePermissions.fromString("rw-r--r--"));
			Files.write(places.get(1).resolve("elsewhere.crl"),
					Crls.der(CrlBuilder.of(TestCredentials.ca("Elsewhere")).issue()));
			Path rejected = Files.createDirectories(root.resolve("rejected/certs"));
			Files.write(rejected.resolve("x.der"), Certificates.der(client.certificate()));
			Examination bad = doctor.path(root, layout, new NullProgressMonitor()).get();
			assertTrue(codes(bad).containsAll(
					Set.of(DoctorProblem.LIST_MISSING, DoctorProblem.ISSUER_MISSING, DoctorProblem.KEY_MISPLACED,
							DoctorProblem.STILL_REJECTED, DoctorProblem.KEY_OPEN, DoctorProblem.LIST_WITHOUT_CA)),
					bad::toString);
			assertFalse(bad.isGood());
			String place = bad.findings().stream().filter(each -> each.code() == DoctorProblem.LIST_MISSING).findFirst()
					.orElseThrow().remedy();
			assertTrue(place.contains("trusted/crl"), place);
		}
		assertEquals(DoctorProblem.NO_PKI,
				doctor.path(Files.createTempDirectory(folder, "none"), "none", new NullProgressMonitor()).firstError()
						.orElseThrow().code());
		assertEquals(DoctorProblem.NOTHING_THERE, doctor
				.path(folder.resolve("nobody"), "nobody", new NullProgressMonitor()).firstError().orElseThrow().code());
	}
}
