// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateSelection;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.exchange.ExportCertificate;
import org.sealbench.operations.certificate.exchange.ExportFormat;
import org.sealbench.operations.inspection.CertificateDetails;
import org.sealbench.operations.inspection.ShowCertificate;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.plant.PlantBuilder;

class ProtectProjectTest {

	private static final String PASSWORD = "correct horse 7";

	@TempDir
	private Path folder;
	private Path files;
	private final Tools tools = Tools.standard();
	private Project project;

	@BeforeEach
	void newProject() throws Exception {
		project = PlantBuilder.in(folder.resolve("plant"), tools).open();
		files = Files.createDirectory(folder.resolve("files"));
	}

	@Test
	void makesTheTwoAuthorities() throws Exception {
		assertEquals(31, protect().get().length);
		Project opened = Project.open(project.folder());
		List<CertificateSummary> list = new ListCertificates().run(opened, Optional.of(CertificateStore.CA), "").get();
		assertEquals(List.of(CertificateNumber.of(1), CertificateNumber.of(2)),
				list.stream().map(CertificateSummary::id).toList());
		X509Certificate old = opened.certificates().certificate(CertificateNumber.of(1));
		X509Certificate modern = opened.certificates().certificate(CertificateNumber.of(2));
		assertEquals("SHA1withRSA", old.getSigAlgName());
		assertEquals("SHA256withRSA", modern.getSigAlgName());
		assertTrue(Certificates.commonName(modern).matches("Sealbench Project CA\\([0-9A-F]{8}\\)"));
		assertEquals(0, modern.getBasicConstraints());
		long days = Duration.between(modern.getNotBefore().toInstant(), modern.getNotAfter().toInstant()).toDays();
		assertEquals(18 * 365 + 4, days, 1);
		assertEquals("1", Crls.number(opened.certificates().crls().of(CertificateNumber.of(2)).orElseThrow())
				.orElseThrow().toString());
		opened.certificates().crls().of(CertificateNumber.of(2)).orElseThrow().verify(modern.getPublicKey());
	}

	@Test
	void theAuthoritiesGetNoNumbersThatWereGivenOutBefore() throws Exception {
		List<CertificateNumber> kept = List.of(CertificateNumber.of(1), CertificateNumber.of(2));
		try (Project opened = Project.open(project.folder())) {
			assertEquals(kept, opened.certificates().caNumbers());
			// A project of an earlier version, whose first certificates were deleted since.
			opened.plant().setAuthorityNumbersKept(false);
			for (int last = 1; last <= 7; last++) {
				opened.plant().setLastCertificateNumber(CertificateNumber.of(last));
				assertEquals(List.of(), opened.certificates().caNumbers(), "after " + last);
			}
		}
	}

	@Test
	void aSecondProtectionOrACancelledOneChangesNothing() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Outcome<char[]> outcome = new ProtectProject(tools).run(project, "anna", PASSWORD.toCharArray(), cancelled);
		assertEquals(OperationProblem.CANCELLED, outcome.firstError().orElseThrow().code());
		assertFalse(Project.open(project.folder()).access().isProtected());
		assertTrue(protect().isGood());
		assertEquals(ProjectProblem.ALREADY_PROTECTED, protect().firstError().orElseThrow().code());
	}

	@Test
	void certificatesAreShownAndExported() throws Exception {
		protect();
		CertificateDetails details = new ShowCertificate().run(project, CertificateNumber.of(2)).get();
		assertTrue(details.fields().size() > 8, details.fields().toString());
		assertEquals(details.summary().orElseThrow().fingerprintSha256(), Certificates.sha256(details.certificate()));
		Path file = files.resolve("ca.pem");
		assertTrue(export(CertificateNumber.of(2), file, null).isGood());
		assertEquals(details.certificate(),
				new ShowCertificate().file(file, PasswordSource.none()).get().certificates().get(0).certificate());
		assertTrue(export(CertificateNumber.of(2), files.resolve("ca.der"), null).isGood());
		assertTrue(export(CertificateNumber.of(2), files.resolve("ca.p7b"), null).isGood());
		assertTrue(export(CertificateNumber.of(2), files.resolve("ca.crl"), null).isGood());
		assertEquals(OperationProblem.FILE_PASSWORD_MISSING,
				export(CertificateNumber.of(2), files.resolve("ca.p12"), null).firstError().orElseThrow().code());
		Path store = files.resolve("ca.p12");
		assertTrue(export(CertificateNumber.of(2), store, "export 1").isGood());
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(store)));
	}

	@Test
	void badNumbersStoresAndFilesAreReported() throws Exception {
		protect();
		assertEquals(ProjectProblem.NO_CERTIFICATE,
				new ShowCertificate().run(project, CertificateNumber.of(99)).firstError().orElseThrow().code());
		assertEquals(OperationProblem.STORE_UNKNOWN,
				new CertificateSelection("cellar", "", "", "id").of(project).firstError().orElseThrow().code());
		assertEquals(OperationProblem.CANNOT_READ, new ShowCertificate()
				.file(files.resolve("none.pem"), PasswordSource.none()).firstError().orElseThrow().code());
		assertEquals(OperationProblem.CANNOT_WRITE,
				export(CertificateNumber.of(2), files.resolve("missing/ca.pem"), null).firstError().orElseThrow()
						.code());
		Files.delete(project.folder().resolve("certificates/0002.pem"));
		Outcome<List<CertificateSummary>> list = new ListCertificates().run(Project.open(project.folder()));
		assertEquals(ProjectProblem.CERTIFICATE_MISSING, list.firstError().orElseThrow().code());
		assertEquals(1, list.get().size());
	}

	private Outcome<char[]> protect() {
		return new ProtectProject(tools).run(project, "anna", PASSWORD.toCharArray(), new NullProgressMonitor());
	}

	private Outcome<Path> export(CertificateNumber number, Path file, String password) {
		return new ExportCertificate().run(project, number, file, ExportFormat.forFile(file.toString()).orElseThrow(),
				password == null ? null : password.toCharArray());
	}
}
