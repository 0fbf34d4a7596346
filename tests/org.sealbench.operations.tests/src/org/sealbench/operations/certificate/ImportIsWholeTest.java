// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.exchange.ImportAction;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportItem;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.ImportProblem;
import org.sealbench.operations.certificate.exchange.ImportSource;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.inspection.CheckProject;
import org.sealbench.operations.inspection.CheckRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Pem;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.storage.FailingDisk;
import org.sealbench.project.storage.FailingDisk.Failure;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/**
 * An import of several partners, a CA's revocation list, and a PKCS#12 with key and chain leaves the project as before
 * or as after it, whatever fails.
 */
class ImportIsWholeTest extends ImportScene {

	/** What the project has of its own: two certification authorities. */
	private static final int OWN = 2;

	@ParameterizedTest
	@EnumSource(Failure.class)
	void whateverStepOfTheSaveFails(Failure failure) throws Exception {
		FailingDisk whole = new FailingDisk(0, Failure.ONCE);
		Path changed = copy("whole");
		assertEquals(Optional.empty(), importAndSave(changed, whole));
		assertTrue(isAfter(changed));
		assertTrue(whole.steps() > 15, whole.steps() + " steps");
		List<Integer> steps = failure == Failure.TORN ? whole.writes()
				: IntStream.rangeClosed(1, whole.steps()).boxed().toList();
		int done = 0;
		for (int step : steps) {
			Path root = copy(failure + "-" + step);
			Optional<ProblemCode> problem = importAndSave(root, new FailingDisk(step, failure));
			boolean isAfter = isAfter(root);
			assertEquals(
					isAfter ? problem.map(code -> SavingProblem.UNFINISHED) : Optional.of(ProjectProblem.CANNOT_WRITE),
					problem, "what was said of " + failure + " at step " + step);
			done += isAfter ? 1 : 0;
		}
		// What is torn while it is written has no plan yet.
		assertEquals(failure != Failure.TORN, done > 0, done + " of " + steps.size() + " were done");
		assertTrue(done < steps.size() - 3, done + " of " + steps.size() + " were done");
	}

	@Test
	void whatItIsMeasuredAgainstIsCleanItself() throws Exception {
		try (Project project = open(copy("before"), new FailingDisk(0, Failure.ONCE))) {
			assertEquals(List.of(), project.integrity().changes());
			assertEquals(OWN, project.certificates().entries().size());
		}
	}

	@Test
	void whoImportsAgainAfterAFailureHasItOnce() throws Exception {
		for (int step : new int[] { 1, 5, 9 }) {
			Path root = copy("again-" + step);
			assertEquals(Optional.of(ProjectProblem.CANNOT_WRITE),
					importAndSave(root, new FailingDisk(step, Failure.DEAD)));
			assertEquals(Optional.empty(), importAndSave(root, new FailingDisk(0, Failure.ONCE)));
			assertTrue(isAfter(root));
		}
	}

	@Test
	void oneDamagedPartIsNamedAndKeepsEverythingOut() throws Exception {
		String good = Files.readString(bundle);
		String other = Certificates.pem(TestCredentials.selfSigned("Damaged", Usage.OPCUA_CLIENT).certificate());
		int line = (int) good.lines().count() + 1;
		Path root = copy("damaged");
		try (Project project = open(root, new FailingDisk(0, Failure.ONCE))) {
			for (String damaged : List.of(other.substring(0, other.length() / 2), other.replace("MII", "MIJ"),
					other.replaceFirst("\nMII", "\n*II"), other.replaceFirst("\n(MII.{40}).*\n", "\n$1\n"),
					other.replace("CERTIFICATE", "X509 CRL"))) {
				Files.writeString(bundle, good + damaged);
				Outcome<ImportSource> source = read(() -> Optional.of(FILE_PASSWORD.toCharArray()));
				refused(FormatProblem.DAMAGED, source);
				assertEquals(1, source.problems().size());
				assertEquals("line " + line, source.problems().get(0).place().field(), source.problems().toString());
				List<ImportItem> items = new PlanImport(Tools.standard().clock())
						.run(project, source.get(), CertificateStore.DEVICE).get().items();
				assertEquals(1, items.stream().filter(item -> item.action() == ImportAction.REFUSE).count(),
						"the damaged one, and no other");
				assertFalse(project.isDirty());
			}
		}
		assertFalse(isAfter(root));
	}

	@Test
	void aWrongPasswordOrAListOfAnotherKeyKeepsEverythingOut() throws Exception {
		refused(FormatProblem.PASSWORD_WRONG, read(() -> Optional.of("wrong".toCharArray())));
		refused(FormatProblem.PASSWORD_MISSING, read(Optional::empty));
		Instant now = Instant.now();
		X509CRL forged = new CrlIssuer().issue(TestCredentials.ca("Outside CA"), BigInteger.TWO,
				now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(7)), List.of());
		Files.writeString(bundle, Files.readString(bundle) + new Pem("X509 CRL", Crls.der(forged)).text());
		Path root = copy("forged");
		try (Project project = open(root, new FailingDisk(0, Failure.ONCE))) {
			refused(ImportProblem.CRL_FORGED, plan(project));
			assertFalse(project.isDirty());
		}
		assertEquals(before, contents(root));
	}

	@Test
	void whoCancelsBeforeTheSaveHasChangedNothing() throws Exception {
		Path root = copy("cancelled");
		FailingDisk disk = new FailingDisk(0, Failure.ONCE);
		try (Project project = open(root, disk)) {
			ImportPlan plan = require(plan(project));
			assertFalse(project.isDirty());
			require(new ImportCertificates().run(project, plan));
			assertTrue(project.isDirty());
		}
		assertEquals(0, disk.steps());
		assertFalse(isAfter(root));
	}

	/** What kept the import from being saved, if anything did. */
	private Optional<ProblemCode> importAndSave(Path root, FailingDisk disk) throws ProblemException {
		try (Project project = open(root, disk)) {
			require(new ImportCertificates().run(project, require(plan(project))));
			project.save();
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem().code());
		}
	}

	/**
	 * Whether everything was imported; if not, every file is as it was. Anything else is a failure, and so is what does
	 * not fit together.
	 */
	private boolean isAfter(Path root) throws ProblemException, IOException {
		try (Project project = Project.open(root)) {
			assertFalse(project.isDirty());
			if (contents(root).equals(before)) {
				return false;
			}
			ProjectBuilder.login(project);
			assertEquals(List.of(), project.integrity().changes());
			Outcome<?> checked = new CheckProject(Tools.standard()).run(project, CheckRequest.general());
			assertEquals(List.of(), checked.problems().stream().filter(Problem::isError).toList());
			List<CertificateEntry> entries = project.certificates().entries();
			assertEquals(entries.size() + 1, count(root.resolve("certificates")),
					"a file for every certificate, and the link's");
			assertEquals(OWN + PARTNERS + 2, entries.size());
			int keys = 0;
			int lists = 0;
			for (CertificateEntry entry : entries.subList(OWN, entries.size())) {
				if (entry.isPrivateKey()) {
					Credential credential = project.certificates().credential(entry.getNumber());
					assertEquals(device.certificate(), credential.certificate());
					assertTrue(Signatures.isKeyPair(credential.key(), device.certificate().getPublicKey()));
					assertEquals(2, project.certificates().chain(entry.getNumber()).size());
					keys++;
				}
				Optional<X509CRL> list = project.certificates().crls().of(entry.getNumber());
				if (list.isPresent()) {
					assertEquals(ca.certificate(), project.certificates().certificate(entry.getNumber()));
					assertEquals(Optional.of(BigInteger.TEN), Crls.number(list.get()));
					lists++;
				}
			}
			assertEquals(1, keys);
			assertEquals(1, lists);
			return true;
		}
	}

	private static long count(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".pem")).count();
		}
	}
}
