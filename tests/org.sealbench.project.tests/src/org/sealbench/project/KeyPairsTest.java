// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** A key file is compared with its certificate before it is used or said to be there. */
class KeyPairsTest {

	@TempDir
	private Path root;
	private Project project;

	@BeforeEach
	void twoCertificates() throws ProblemException {
		project = ProjectBuilder.in(root).certificates(certificate("first"), certificate("second")).saved();
	}

	private static NewCertificate certificate(String name) {
		Credential made = TestCredentials.selfSigned(name, Usage.WEB_SERVER);
		return new NewCertificate(made.certificate(), Optional.of(made.key()), CertificateStore.LOCAL,
				CertificateUsage.WEB, "", CertificateNumber.NONE);
	}

	private void assertMismatch(String file) throws ProblemException {
		try (Project opened = Project.open(root)) {
			if (opened.access().isProtected()) {
				assertTrue(opened.certificates().hasKey(CertificateNumber.of(2)),
						"without a login only the file can be seen");
				ProjectBuilder.login(opened);
			}
			assertTrue(opened.certificates().hasKey(CertificateNumber.of(1)));
			Problem problem = assertThrows(ProblemException.class,
					() -> opened.certificates().hasKey(CertificateNumber.of(2))).problem();
			assertEquals(ProjectProblem.KEY_MISMATCH, problem.code());
			assertTrue(problem.line().contains(file) && problem.line().contains("2: second"), problem.line());
			assertEquals(problem, assertThrows(ProblemException.class,
					() -> opened.certificates().credential(CertificateNumber.of(2))).problem());
			opened.certificates().readKeysAhead();
			assertTrue(opened.certificates().hasKey(CertificateNumber.of(1)));
			assertThrows(ProblemException.class, () -> opened.certificates().hasKey(CertificateNumber.of(2)));
		}
	}

	private void exchange(String folder) throws Exception {
		Files.copy(root.resolve(folder + "/0001.pem"), root.resolve(folder + "/0002.pem"),
				StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	void theKeyOfAnotherCertificateIsNamedWithItsFile() throws Exception {
		exchange(".private");
		assertMismatch(".private/0002.pem");
	}

	@Test
	void theKeyOfAnotherCertificateOfAProtectedProjectToo() throws Exception {
		ProjectBuilder.of(project).protect().saved();
		exchange("keys");
		assertMismatch("keys/0002.pem");
	}

	@Test
	void aKeyThatStayedOnAnotherMachineIsNotThere() throws Exception {
		Files.delete(root.resolve(".private/0002.pem"));
		try (Project opened = Project.open(root)) {
			assertFalse(opened.certificates().hasKey(CertificateNumber.of(2)));
			assertTrue(opened.certificates().hasKey(CertificateNumber.of(1)));
			Problem missing = assertThrows(ProblemException.class,
					() -> opened.certificates().credential(CertificateNumber.of(2))).problem();
			assertEquals(ProjectProblem.KEY_MISSING, missing.code());
			assertEquals("2: second", missing.place().object());
		}
	}

	@Test
	void aKeyOfTheLinkThatIsNotItsCertificatesIsNamedWithBothFiles() throws Exception {
		Files.copy(root.resolve(".private/0001.pem"), root.resolve(".private/link.pem"),
				StandardCopyOption.REPLACE_EXISTING);
		try (Project opened = Project.open(root)) {
			Problem problem = assertThrows(ProblemException.class, opened.certificates().link()::get).problem();
			assertEquals(ProjectProblem.LINK_KEY_MISMATCH, problem.code());
			assertTrue(problem.line().contains(".private/link.pem") && problem.line().contains("certificates/link.pem"),
					problem.line());
		}
	}

	@Test
	void aCloneMakesALinkOfItsOwnAndLeavesTheOthersCertificateAlone() throws Exception {
		byte[] shared = Files.readAllBytes(root.resolve("certificates/link.pem"));
		Credential first = project.certificates().link().get();
		Files.delete(root.resolve(".private/link.pem"));
		try (Project clone = Project.open(root)) {
			assertFalse(clone.certificates().link().exists());
			new LinkCredentialIssuer(InstantSource.system(), new SecureRandom()).ensure(clone);
			clone.save();
		}
		assertEquals(new String(shared), Files.readString(root.resolve("certificates/link.pem")));
		Credential second;
		try (Project clone = Project.open(root)) {
			assertTrue(clone.certificates().link().exists());
			second = clone.certificates().link().get();
			assertNotEquals(first.certificate(), second.certificate());
			ProjectBuilder.of(clone).protect().saved();
		}
		assertFalse(Files.exists(root.resolve(".private/link.crt.pem")));
		try (Project opened = Project.open(root)) {
			ProjectBuilder.login(opened);
			assertEquals(second.certificate(), opened.certificates().link().get().certificate());
		}
	}
}
