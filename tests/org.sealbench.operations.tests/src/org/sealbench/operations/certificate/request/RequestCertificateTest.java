// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.codes;
import static org.sealbench.operations.certificate.ProtectedPlant.only;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateStateProblem;

/** A signing request, openssl as the outside CA, and its answer. */
class RequestCertificateTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private Path ca;
	private ProtectedPlant plant;
	private CertificateNumber waiting;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void ca() throws Exception {
		plant = new ProtectedPlant(template.resolve("plant"), folder.resolve("plant"));
		ca = Files.createDirectory(folder.resolve("ca"));
		waiting = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.outside());
		Files.writeString(ca.resolve("ca.cnf"),
				"basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
						+ "subjectKeyIdentifier=hash\n");
		openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days "
				+ "3000 -subj /CN=Root");
		openssl("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout sub.key -out sub.csr -subj "
				+ "/CN=Issuing");
		openssl("x509 -req -in sub.csr -CA root.pem -CAkey root.key -CAcreateserial -days 2000 -extfile ca.cnf -out "
				+ "sub.pem");
	}

	@Test
	void anAnswerWithItsChainInAnyOrderTakesThePlace() throws Exception {
		assertTrue(openssl("req -verify -noout -text -in " + request()).contains("DNS:plc-1.localhost"));
		sign("-copy_extensions copyall");
		List<X509Certificate> chain = List.of(read("root.pem"), read("answer.pem"), read("sub.pem"));
		assertEquals(waiting, new CompleteRequest(plant.tools).waiting(plant.project, chain).orElseThrow().getNumber());
		plant.project.save();
		ChangeDescription undo = plant.recorded(() -> require(complete(chain)));
		CertificateEntry entry = plant.project.certificates().entry(waiting);
		assertFalse(entry.isWaiting());
		assertEquals(List.of(read("answer.pem"), read("sub.pem"), read("root.pem")),
				plant.project.certificates().chain(waiting));
		assertEquals(CertificateStore.TRUSTED, plant.project.certificates().entry(entry.getIssuer()).getStore());
		require(plant.assign(waiting, plant.global, CertificateRole.WEB));
		assertEquals(Optional.empty(), plant.compile().firstError());
		plant.global.getWebServer().setCertificate(CertificateNumber.NONE);
		undo.applyAndReverse();
		plant.project.save();
		assertTrue(plant.project.certificates().entry(waiting).isWaiting());
		assertTrue(Certificates.isSelfSigned(plant.project.certificates().certificate(waiting)));
	}

	@Test
	void issuersThatTheProjectHasNeedNotBeInTheFile() throws Exception {
		sign("-copy_extensions copyall");
		refused(CertificateProblem.ISSUER_MISSING, complete(List.of(read("answer.pem"), read("sub.pem"))));
		require(complete(List.of(read("answer.pem"), read("sub.pem"), read("root.pem"))));
		CertificateNumber second = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.outside());
		waiting = second;
		sign("-copy_extensions copyall");
		CertificateSummary answer = only(complete(List.of(read("answer.pem"))));
		assertEquals(second, answer.id());
		assertEquals("CN=Issuing", answer.issuer());
	}

	@Test
	void whatCannotBeTheAnswerIsRefusedAndNothingStays() throws Exception {
		refused(CertificateProblem.NO_REQUEST, complete(List.of(read("root.pem"), read("sub.pem"))));
		refused(CertificateProblem.NO_REQUEST, complete(List.of(plant.project.certificates().certificate(waiting))));
		sign("-extfile ca.cnf");
		refused(CertificateProblem.ANSWER_REFUSED,
				complete(List.of(read("answer.pem"), read("sub.pem"), read("root.pem"))));
		sign("-copy_extensions copyall");
		plant.pass(Duration.ofDays(1500));
		refused(CertificateProblem.ANSWER_REFUSED,
				complete(List.of(read("answer.pem"), read("sub.pem"), read("root.pem"))));
		assertEquals(3, plant.project.certificates().entries().size());
		assertTrue(plant.project.certificates().entry(waiting).isWaiting());
	}

	@Test
	void namesThatTheCaLeftOutAreTold() throws Exception {
		sign("");
		Outcome<CertificateChange> outcome = complete(List.of(read("answer.pem"), read("sub.pem"), read("root.pem")));
		require(outcome);
		assertTrue(codes(outcome).contains(CertificateProblem.NOT_CONFIRMED));
	}

	@Test
	void aPlaceholderIsNotLoadedIntoADevice() throws Exception {
		plant.global.getWebServer().setCertificate(waiting);
		assertTrue(codes(plant.compile()).contains(CertificateStateProblem.WAITING));
		try (Project opened = plant.reopened()) {
			assertTrue(opened.certificates().entry(waiting).isWaiting());
		}
	}

	@Test
	void aRequestNeedsAKeyAndAFolder() throws Exception {
		plant.project.certificates().entry(waiting).setPrivateKey(false);
		refused(CertificateProblem.WITHOUT_KEY,
				new RequestCertificate().run(plant.project, waiting, ca.resolve("r.pem")));
		plant.project.certificates().entry(waiting).setPrivateKey(true);
		refused(OperationProblem.CANNOT_WRITE,
				new RequestCertificate().run(plant.project, waiting, ca.resolve("none/r.pem")));
		plant.global.setGlobalSecurity(false);
		refused(CertificateProblem.ONLY_SELF_SIGNED,
				new RequestCertificate().run(plant.project, waiting, ca.resolve("r.pem")));
	}

	@Test
	void aFileThatIsThereIsNotReplacedUnasked() throws Exception {
		Path there = Files.writeString(ca.resolve("there.pem"), "mine");
		refused(OperationProblem.FILE_EXISTS, new RequestCertificate().run(plant.project, waiting, there));
		assertEquals("mine", Files.readString(there));
		require(new RequestCertificate(true).run(plant.project, waiting, there));
		assertTrue(Files.readString(there).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
	}

	@Test
	void aCertificateInUseKeepsServingWhileItsRequestIsOut() throws Exception {
		CertificateNumber web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		require(plant.assign(web, plant.global, CertificateRole.WEB));
		waiting = web;
		sign("-copy_extensions copyall");
		assertEquals(Optional.empty(), plant.compile().firstError());
		Outcome<CertificateChange> outcome = complete(List.of(read("answer.pem"), read("sub.pem"), read("root.pem")));
		assertEquals(List.of("PLC_1"), require(outcome).devices());
		assertEquals(read("answer.pem"), plant.project.certificates().certificate(web));
	}

	private Outcome<CertificateChange> complete(List<X509Certificate> chain) {
		return new CompleteRequest(plant.tools).run(plant.project, chain);
	}

	private String request() {
		return require(new RequestCertificate(true).run(plant.project, waiting, ca.resolve("request.pem")))
				.getFileName().toString();
	}

	private void sign(String options) throws Exception {
		openssl(("x509 -req -in " + request()
				+ " -CA sub.pem -CAkey sub.key -CAcreateserial -days 1000 -out answer.pem " + options).strip());
	}

	private X509Certificate read(String name) throws Exception {
		return CertificateReader.read(Files.readAllBytes(ca.resolve(name)), name);
	}

	private String openssl(String arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("openssl"));
		command.addAll(List.of(arguments.split(" ")));
		Path output = ca.resolve("output.txt");
		Process process = new ProcessBuilder(command).directory(ca.toFile()).redirectErrorStream(true)
				.redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(300, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
			throw new AssertionError("openssl does not end: " + command);
		}
		String text = Files.readString(output);
		assertEquals(0, process.exitValue(), command + ": " + text);
		return text;
	}
}
