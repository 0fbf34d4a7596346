// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.testkit.Fixtures;

/** A project whose passwords wrap the project key themselves, as the first Sealbench with protection made them. */
class FirstProtectionTest {

	private static final String PASSWORD = "correct horse 7";
	private static final String RECOVERY_KEY = "JFJ41-ADJ0Y-ZRM8C-EZNYS-CRB6C-F";

	@TempDir
	private Path folder;

	@BeforeEach
	void copy() throws IOException {
		Fixtures.copy("first-protection", folder);
	}

	@Test
	void opensWithPasswordAndWithRecoveryKey() throws ProblemException {
		try (Project project = Project.open(folder)) {
			project.access().login("anna", PASSWORD.toCharArray());
			assertNotNull(project.certificates().credential(CertificateNumber.of(3)));
		}
		try (Project project = Project.open(folder)) {
			project.access().recover(RECOVERY_KEY.toLowerCase(Locale.ROOT).replace("-", " ").toCharArray());
			assertNotNull(project.certificates().credential(CertificateNumber.of(3)));
			assertEquals("", project.access().user());
		}
	}

	@Test
	void theFirstSaveAfterALoginBringsItUpToDate() throws ProblemException {
		try (Project project = Project.open(folder)) {
			project.access().login("anna", PASSWORD.toCharArray());
			assertFalse(project.isDirty(), "a login alone changes nothing");
			project.plant().setComment("changed");
			project.save();
		}
		try (Project project = Project.open(folder)) {
			assertEquals(2, project.plant().getFormatVersion());
			assertFalse(project.plant().getProtection().getAdministrators().get(0).getPublicKey().isEmpty());
			project.access().login("anna", PASSWORD.toCharArray());
			assertNotNull(project.certificates().credential(CertificateNumber.of(3)));
		}
	}

	@Test
	void reKeyingMakesANewRecoveryKeySinceTheOldOneCannotBeKept() throws ProblemException {
		char[] recoveryKey;
		try (Project project = Project.open(folder)) {
			project.access().login("anna", PASSWORD.toCharArray());
			project.protection().addAdministrator("bob", "bobs horse 88".toCharArray());
			Optional<char[]> made = project.protection().removeAdministrator("bob");
			assertTrue(made.isPresent());
			recoveryKey = made.get();
			project.save();
		}
		try (Project project = Project.open(folder)) {
			assertEquals(AccessProblem.RECOVERY_REFUSED,
					assertThrows(ProblemException.class, () -> project.access().recover(RECOVERY_KEY.toCharArray()))
							.problem().code());
			project.access().recover(recoveryKey);
			assertNotNull(project.certificates().credential(CertificateNumber.of(3)));
		}
	}
}
