// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.common.secret.SecretProblem;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;

class AccessTest {

	private static final String PASSWORD = ProjectBuilder.PASSWORD;

	@TempDir
	private Path folder;
	private Project project;
	private byte[] linkKey;

	@BeforeEach
	void protectedProject() throws ProblemException {
		ProjectBuilder builder = ProjectBuilder.in(folder);
		linkKey = builder.saved().certificates().link().get().key().getEncoded();
		project = builder.protect().saved();
	}

	@Test
	void keysNeedALogin() throws ProblemException {
		Project opened = Project.open(folder);
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(() -> opened.certificates().link().get()));
		ProjectBuilder.login(opened);
		assertArrayEquals(linkKey, opened.certificates().link().get().key().getEncoded());
		assertEquals("anna", opened.access().user());
		opened.access().logout();
		opened.certificates().forgetKeys();
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(() -> opened.certificates().link().get()));
	}

	@Test
	void wrongPasswordAndUnknownUserGiveTheSameAnswer() throws ProblemException {
		Project opened = Project.open(folder);
		assertEquals(ProjectProblem.LOGIN_REFUSED, problem(() -> opened.access().login("anna", "wrong".toCharArray())));
		assertEquals(ProjectProblem.LOGIN_REFUSED, problem(() -> opened.access().login("eve", PASSWORD.toCharArray())));
		assertFalse(opened.access().isOpen());
	}

	@Test
	void noPlainKeyIsLeft() throws IOException {
		assertFalse(Files.exists(folder.resolve(".private/link.pem")));
		assertTrue(Files.readString(folder.resolve("keys/link.pem")).contains("BEGIN ENCRYPTED PRIVATE KEY"));
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				assertFalse(Files.readString(file).contains("BEGIN PRIVATE KEY"), file.toString());
				assertFalse(Files.readString(file).contains(PASSWORD), file.toString());
			}
		}
	}

	@Test
	void theRecoveryKeyIsLongAndDifferentEachTime(@TempDir Path other) throws ProblemException {
		Project second = ProjectBuilder.in(other).saved();
		char[] key = second.protection().protect("bob", PASSWORD.toCharArray());
		assertEquals(31, key.length);
		assertTrue(new String(key).matches("([0-9A-Z]{5}-){5}[0-9A-Z]"), new String(key));
	}

	@Test
	void weakPasswordsAreRefusedBeforeAnythingChanges(@TempDir Path other) throws ProblemException {
		Project second = ProjectBuilder.in(other).saved();
		for (String weak : new String[] { "short1", "onlylettersinside", "1234567890123" }) {
			assertEquals(ProjectProblem.PASSWORD_WEAK,
					problem(() -> second.protection().protect("bob", weak.toCharArray())));
		}
		assertEquals(SecretProblem.EMPTY, problem(() -> second.protection().protect("bob", new char[0])));
		assertFalse(second.access().isProtected());
		assertFalse(second.isDirty());
	}

	@Test
	void aProjectIsProtectedOnce() {
		assertEquals(ProjectProblem.ALREADY_PROTECTED,
				problem(() -> project.protection().protect("bob", PASSWORD.toCharArray())));
	}

	private interface Action {
		void run() throws ProblemException;
	}

	private static ProblemCode problem(Action action) {
		return assertThrows(ProblemException.class, action::run).problem().code();
	}
}
