// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.storage.FailingDisk;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.project.storage.FailingDisk.Failure;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/**
 * One save that adds a device, a certificate and a key, removes a device and changes the plant, with a failure at each
 * step.
 */
class EveryStepFailsTest {

	private static final Credential CREDENTIAL = TestCredentials.selfSigned("PLC_2", Usage.WEB_SERVER);

	@TempDir
	private Path folder;
	private Path original;
	private SortedMap<String, String> before;
	private SortedMap<String, String> after;
	private int steps;

	@BeforeEach
	void savedOnce() throws ProblemException, IOException {
		original = folder.resolve("original");
		Project project = ProjectBuilder.in(original).saved();
		project.plant().getDevices().add(device("PLC_1"));
		project.save();
		before = ProjectFiles.of(original);
		Path changed = ProjectFiles.copy(original, folder.resolve("changed"));
		FailingDisk whole = new FailingDisk(0, Failure.ONCE);
		assertEquals(Optional.empty(), change(changed, whole));
		after = ProjectFiles.of(changed);
		steps = whole.steps();
		assertTrue(steps > 15, steps + " steps");
	}

	private static Device device(String name) {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName(name);
		return device;
	}

	/** What kept the change from being saved, if anything did. */
	private static Optional<ProblemCode> change(Path root, FileOperations disk) throws ProblemException {
		Project project = new ProjectReader(disk, ModelExecutor.DIRECT).open(root);
		project.plant().setComment("changed");
		project.plant().getDevices().clear();
		project.plant().getDevices().add(device("PLC_2"));
		project.certificates().add(new NewCertificate(CREDENTIAL.certificate(), Optional.of(CREDENTIAL.key()),
				CertificateStore.DEVICE, CertificateUsage.WEB, "PLC_2", CertificateNumber.NONE));
		try {
			project.save();
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem().code());
		}
	}

	@ParameterizedTest
	@EnumSource(Failure.class)
	void leavesTheProjectBeforeOrAfter(Failure failure) throws Exception {
		int done = 0;
		for (int step = 1; step <= steps; step++) {
			Path root = ProjectFiles.copy(original, folder.resolve(failure + "-" + step));
			Optional<ProblemCode> problem = change(root, new FailingDisk(step, failure));
			Project opened = Project.open(root);
			boolean isAfter = opened.device("PLC_2").isPresent();
			assertEquals(isAfter ? after : before, ProjectFiles.of(root), failure + " at step " + step);
			assertEquals(
					isAfter ? problem.map(code -> SavingProblem.UNFINISHED) : Optional.of(ProjectProblem.CANNOT_WRITE),
					problem, "what was said of " + failure + " at step " + step);
			assertFalse(opened.isDirty());
			done += isAfter ? 1 : 0;
			// Whatever lies aside is no obstacle to the next save.
			opened.plant().setComment("again");
			opened.save();
			assertEquals("again", Project.open(root).plant().getComment());
		}
		assertTrue(done > 3 && done < steps - 3, done + " of " + steps + " were done");
	}

	@Test
	void whoSavesAgainAfterAFailureLosesNothing() throws ProblemException, IOException {
		for (int step = 1; step <= 9; step++) {
			Path root = ProjectFiles.copy(original, folder.resolve("goes on " + step));
			Project project = new ProjectReader(new FailingDisk(step, Failure.ONCE), ModelExecutor.DIRECT).open(root);
			project.plant().setComment("one");
			try {
				project.save();
			} catch (ProblemException e) {
				assertTrue(e.problem().code() == SavingProblem.UNFINISHED
						|| e.problem().code() == ProjectProblem.CANNOT_WRITE);
			}
			project.plant().getDevices().add(device("PLC_3"));
			project.save();
			Project opened = Project.open(root);
			assertEquals("one", opened.plant().getComment(), "step " + step);
			assertTrue(opened.device("PLC_3").isPresent(), "step " + step);
		}
	}
}
