// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.ImportSource;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Pem;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs12Writer;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.project.Project;
import org.sealbench.project.storage.FailingDisk;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** A protected project, and files of others that are imported into it. */
abstract class ImportScene {

	static final String FILE_PASSWORD = "File-Password-1";
	static final int PARTNERS = 3;
	@TempDir
	static Path template;
	@TempDir
	Path folder;
	Path bundle;
	Path container;
	Credential ca;
	Credential device;
	SortedMap<String, String> before;

	@BeforeAll
	static void make() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void files() throws IOException, ProblemException {
		Path original = template.resolve("plant");
		before = contents(original);
		ca = TestCredentials.ca("Outside CA");
		device = TestCredentials.issued("PLC_1", Usage.WEB_SERVER, ca, "dns:plc-1.localhost");
		bundle = Files.writeString(folder.resolve("bundle.pem"), bundle(), StandardCharsets.US_ASCII);
		container = Files.write(folder.resolve("plc.p12"),
				Pkcs12Writer.write(device, "plc", FILE_PASSWORD.toCharArray(), Pkcs12Strength.MODERN));
	}

	String bundle() throws ProblemException {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < PARTNERS; i++) {
			all.append(Certificates.pem(TestCredentials.selfSigned("Partner " + i, Usage.OPCUA_CLIENT).certificate()));
		}
		Instant now = Instant.now();
		X509CRL list = new CrlIssuer().issue(ca, BigInteger.TEN, now.minus(Duration.ofDays(1)),
				now.plus(Duration.ofDays(7)), List.of(new Revocation(BigInteger.valueOf(99),
						now.minus(Duration.ofDays(2)), RevocationReason.SUPERSEDED)));
		return all.append(new Pem("X509 CRL", Crls.der(list)).text()).toString();
	}

	Path copy(String name) throws IOException {
		Path to = folder.resolve(name);
		for (var file : before.entrySet()) {
			Path target = to.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
		}
		return to;
	}

	static Project open(Path root, FailingDisk disk) throws ProblemException {
		Project project = disk.open(root);
		ProjectBuilder.login(project);
		return project;
	}

	Outcome<ImportSource> read(PasswordSource password) {
		return new ReadImport().run(bundle, Optional.of(container), password);
	}

	Outcome<ImportPlan> plan(Project project) {
		return new PlanImport(Tools.standard().clock()).run(project,
				require(read(() -> Optional.of(FILE_PASSWORD.toCharArray()))), CertificateStore.DEVICE);
	}

	/** Every file of a project but what is of this machine only, byte for byte. */
	static SortedMap<String, String> contents(Path root) throws IOException {
		SortedMap<String, String> contents = new TreeMap<>();
		List<Path> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(root)) {
			files.filter(Files::isRegularFile).forEach(all::add);
		}
		for (Path file : all) {
			String path = root.relativize(file).toString();
			if (!path.startsWith(".sealbench")) {
				contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return contents;
	}
}
