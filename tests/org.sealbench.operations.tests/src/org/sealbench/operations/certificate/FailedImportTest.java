// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.ImportResult;
import org.sealbench.operations.certificate.exchange.ImportSource;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Pem;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.testkit.TestCredentials;

/** An import that fails after some of it was done, while the project stays open: the project in memory is as it was. */
class FailedImportTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private final Credential ca = TestCredentials.ca("Outside CA");

	@BeforeAll
	static void make() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	/** The project has the outside CA with its first revocation list, and was opened anew. */
	@BeforeEach
	void plant() throws Exception {
		plant = new ProtectedPlant(template.resolve("plant"), folder.resolve("plant"));
		require(new ImportCertificates().run(plant.project, plan(Certificates.pem(ca.certificate()) + list(1))));
		plant.project.save();
		plant = new ProtectedPlant(folder.resolve("plant"), folder.resolve("again"));
	}

	private ImportPlan plan(String content) throws Exception {
		Path file = Files.writeString(folder.resolve("import.pem"), content, StandardCharsets.US_ASCII);
		ImportSource source = require(new ReadImport().run(file, Optional.empty(), Optional::empty));
		return require(new PlanImport(plant.tools.clock()).run(plant.project, source, CertificateStore.TRUSTED));
	}

	private String list(int number) throws ProblemException {
		Instant now = Instant.now();
		return new Pem("X509 CRL", Crls.der(new CrlIssuer().issue(ca, BigInteger.valueOf(number),
				now.minus(Duration.ofHours(9 - number)), now.plus(Duration.ofDays(7)), List.of()))).text();
	}

	@Test
	void leavesNothingHalfImported() throws Exception {
		ImportPlan plan = plan(
				Certificates.pem(TestCredentials.selfSigned("Partner", Usage.OPCUA_CLIENT).certificate()) + list(2));
		// The plan read the list; the project that it is for has not.
		plant = new ProtectedPlant(folder.resolve("again"), folder.resolve("failing"));
		CertificateEntry outside = plant.project.certificates().entries().getLast();
		Path file = plant.project.folder().resolve(String.format("crl/%04d.crl.pem", outside.getNumber().value()));
		String good = Files.readString(file);
		List<CertificateEntry> before = plant.project.certificates().entries();

		Files.writeString(file, "a disk error");
		Outcome<ImportResult> failed = new ImportCertificates().run(plant.project, plan);
		assertFalse(failed.isGood());
		assertEquals(before, plant.project.certificates().entries());
		assertEquals(1, outside.getCrlNumber());
		assertFalse(plant.project.isDirty());

		Files.writeString(file, good);
		require(new ImportCertificates().run(plant.project, plan));
		plant.project.save();
		assertEquals(before.size() + 1, plant.reopened().certificates().entries().size());
	}
}
