// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.operations.download.Compile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

class CheckProjectTest {

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;
	private Device device;

	@BeforeEach
	void compiledProject() throws Exception {
		project = PlantBuilder.in(folder, tools).keys(KeyAlgorithm.P_256).protect().device("PLC_1", "127.0.0.11")
				.open();
		device = project.device("PLC_1").orElseThrow();
		device.setGlobalSecurity(true);
		device.getWebServer().setEnabled(true);
		compile();
	}

	@Test
	void aFreshPlantHasNotesOnly() {
		CheckReport report = check(CheckRequest.general());
		assertTrue(report.isGood(), report::toString);
		assertEquals(List.of(LintProblem.AUTHORITY_SHA1_UNUSED), codes(report));
		assertEquals("1: ", report.findings().get(0).place().object().substring(0, 3));
		assertEquals("0 errors, 0 warnings and 1 note in 3 certificates and 2 revocation lists", report.summary());
	}

	@Test
	void whatEndsWithinTheDaysIsAWarning() {
		assertTrue(check(within(800)).isGood());
		CheckReport report = check(within(3700));
		assertFalse(report.isGood());
		assertTrue(codes(report).containsAll(List.of(LintProblem.EXPIRES, LintProblem.CRL_EXPIRES)), report::toString);
		project.plant().getSettings().setWarnDays(3700);
		assertFalse(check(CheckRequest.general()).isGood());
	}

	@Test
	void anotherDayCanBeAskedFor() {
		Instant later = Instant.now().plus(Duration.ofDays(4000));
		CheckReport report = check(new CheckRequest(Optional.empty(), List.of("chrome"), Optional.of(later)));
		assertTrue(codes(report).containsAll(List.of(LintProblem.EXPIRED, LintProblem.CRL_OUTDATED)), report::toString);
	}

	@Test
	void aTargetThatIsNamedIsHeldToItsOwnRules() {
		assertTrue(check(targets("ios")).isGood());
		assertTrue(codes(check(targets("old"))).contains(LintProblem.OLD_KEY));
		assertTrue(check(targets("firefox", "opcua")).isGood());
		assertEquals(CheckProblem.TARGET_UNKNOWN,
				new CheckProject(tools).run(project, targets("netscape")).problems().get(0).code());
		assertEquals(CheckProblem.WITHIN_NEGATIVE,
				new CheckProject(tools).run(project, within(-1)).problems().get(0).code());
	}

	@Test
	void aWebServersCertificateOfManyYearsIsNotForApple() throws Exception {
		project.plant().getSettings().setWebValidityDays(3650);
		device.getWebServer().setCertificate(CertificateNumber.NONE);
		compile();
		assertTrue(codes(check(targets("ios"))).contains(LintProblem.VALIDITY_APPLE));
		assertTrue(codes(check(CheckRequest.general())).contains(LintProblem.VALIDITY_APPLE_NOTE));
		assertTrue(check(targets("firefox")).isGood());
	}

	@Test
	void aRevokedCertificateInUseIsAnErrorUntilItIsReplaced() throws Exception {
		CertificateNumber number = device.getWebServer().getCertificate();
		project.certificates().entry(number).setRevokedAt("2026-01-01T00:00:00Z");
		List<ProblemCode> found = codes(check(CheckRequest.general()));
		assertTrue(found.containsAll(List.of(LintProblem.REVOKED_IN_USE, LintProblem.CRL_INCOMPLETE)), found::toString);
		device.getWebServer().setCertificate(CertificateNumber.NONE);
		assertFalse(codes(check(CheckRequest.general())).contains(LintProblem.REVOKED_IN_USE));
	}

	@Test
	void aCertificateThatALaterOneReplacedIsLeftOut() throws Exception {
		CertificateNumber first = device.getWebServer().getCertificate();
		device.getWebServer().setCertificate(CertificateNumber.NONE);
		assertTrue(places(check(within(3700))).contains(project.certificates().name(first)));
		compile();
		assertFalse(places(check(within(3700))).contains(project.certificates().name(first)));
	}

	@Test
	void theSha1CaIsAWarningOnceItIsUsed() throws Exception {
		project.certificates().entry(device.getWebServer().getCertificate()).setIssuer(CertificateNumber.of(1));
		assertTrue(codes(check(CheckRequest.general())).contains(LintProblem.AUTHORITY_SHA1_USED));
	}

	@Test
	void aDamagedFileIsAProblemAndTheOthersAreChecked() throws Exception {
		project.save();
		Files.writeString(folder.resolve("certificates/0003.pem"),
				"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
		try (Project reopened = Project.open(folder)) {
			Outcome<CheckReport> outcome = new CheckProject(tools).run(reopened, CheckRequest.general());
			assertEquals("certificates/0003.pem", outcome.firstError().orElseThrow().place().object());
			assertEquals(2, outcome.get().certificates().size());
		}
	}

	private void compile() throws Exception {
		assertTrue(new Compile(tools).run(project, List.of(), new NullProgressMonitor()).isGood());
	}

	private CheckReport check(CheckRequest request) {
		Outcome<CheckReport> outcome = new CheckProject(tools).run(project, request);
		assertEquals(List.of(), outcome.problems());
		return outcome.get();
	}

	private static CheckRequest within(int days) {
		return new CheckRequest(Optional.of(days), List.of(), Optional.empty());
	}

	private static CheckRequest targets(String... names) {
		return new CheckRequest(Optional.empty(), List.of(names), Optional.empty());
	}

	private static List<ProblemCode> codes(CheckReport report) {
		return report.findings().stream().map(Problem::code).toList();
	}

	private static List<String> places(CheckReport report) {
		return report.findings().stream().map(each -> each.place().object()).toList();
	}
}
