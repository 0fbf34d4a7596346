// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Administrator;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.IdleLock;
import org.sealbench.project.Project;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.testkit.ProjectBuilder;

class AdministratorsTest {

	private static final String ANNA = "correct horse 7";
	private static final String BOB = "battery staple 8";
	private static final Path LINK_KEY = Path.of("keys/link.pem");

	@TempDir
	private Path folder;
	private Project project;
	private char[] recoveryKey;
	private byte[] linkKey;

	@BeforeEach
	void protectedProject() throws ProblemException {
		project = ProjectBuilder.in(folder).saved();
		linkKey = project.certificates().link().get().key().getEncoded();
		recoveryKey = project.protection().protect("anna", ANNA.toCharArray());
		project.save();
	}

	private Project loggedIn(String user, String password) throws ProblemException {
		Project opened = Project.open(folder);
		opened.access().login(user, password.toCharArray());
		return opened;
	}

	private static ProblemCode problem(Action action) {
		return assertThrows(ProblemException.class, action::run).problem().code();
	}

	private interface Action {
		void run() throws ProblemException;
	}

	@Test
	void everyAdministratorReadsTheSameKeys() throws ProblemException {
		project.protection().addAdministrator("bob", BOB.toCharArray());
		project.save();
		assertArrayEquals(linkKey, loggedIn("bob", BOB).certificates().link().get().key().getEncoded());
		assertArrayEquals(linkKey, loggedIn("anna", ANNA).certificates().link().get().key().getEncoded());
		assertEquals(List.of("anna", "bob"), Project.open(folder).access().administrators());
		assertEquals(AccessProblem.ADMINISTRATOR_EXISTS,
				problem(() -> project.protection().addAdministrator("bob", BOB.toCharArray())));
		assertEquals(ProjectProblem.PASSWORD_WEAK,
				problem(() -> project.protection().addAdministrator("eve", "aaaaaaaaaa1".toCharArray())));
	}

	@Test
	void whoCannotBeGivenANewProjectKeyKeepsOthersFromBeingRemoved() throws ProblemException {
		project.protection().addAdministrator("bob", BOB.toCharArray());
		project.protection().addAdministrator("eve", BOB.toCharArray());
		Administrator bob = project.plant().getProtection().getAdministrators().get(1);
		String pair = bob.getPublicKey();
		bob.setPublicKey("");
		assertEquals(AccessProblem.WITHOUT_PAIR, problem(() -> project.protection().removeAdministrator("eve")));
		assertEquals(List.of("anna", "bob", "eve"), project.access().administrators());
		bob.setPublicKey(pair);
		project.protection().removeAdministrator("eve");
		assertEquals(List.of("anna", "bob"), project.access().administrators());
	}

	@Test
	void nothingIsDoneWithoutALogin() throws ProblemException {
		Project opened = Project.open(folder);
		assertEquals(ProjectProblem.NOT_LOGGED_IN,
				problem(() -> opened.protection().addAdministrator("eve", BOB.toCharArray())));
		assertEquals(ProjectProblem.NOT_LOGGED_IN,
				problem(() -> opened.protection().setPassword("anna", BOB.toCharArray())));
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(() -> opened.protection().removeAdministrator("anna")));
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(opened.protection()::renewRecoveryKey));
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(() -> opened.protection().setMinimumPasswordLength(20)));
		assertFalse(opened.isDirty());
	}

	@Test
	void aChangedPasswordReplacesTheOldOneAndTouchesNoKeyFile() throws ProblemException, IOException {
		String before = Files.readString(folder.resolve(LINK_KEY));
		project.protection().setPassword("anna", BOB.toCharArray());
		project.save();
		assertEquals(ProjectProblem.LOGIN_REFUSED, problem(() -> loggedIn("anna", ANNA)));
		assertArrayEquals(linkKey, loggedIn("anna", BOB).certificates().link().get().key().getEncoded());
		assertEquals(before, Files.readString(folder.resolve(LINK_KEY)));
	}

	@Test
	void removingAnAdministratorExchangesTheKeyWithoutTheOthersPasswords() throws ProblemException, IOException {
		project.protection().addAdministrator("bob", BOB.toCharArray());
		project.protection().addAdministrator("cora", "another staple 9".toCharArray());
		project.save();
		Project copyOfTheLeaver = loggedIn("bob", BOB);
		String before = Files.readString(folder.resolve(LINK_KEY));
		assertEquals(Optional.empty(), loggedInRemoving("bob"));
		assertNotEquals(before, Files.readString(folder.resolve(LINK_KEY)));
		assertEquals(AccessProblem.KEY_OF_ANOTHER_TIME, problem(() -> copyOfTheLeaver.certificates().link().get()));
		assertEquals(ProjectProblem.LOGIN_REFUSED, problem(() -> loggedIn("bob", BOB)));
		assertArrayEquals(linkKey, loggedIn("anna", ANNA).certificates().link().get().key().getEncoded());
		assertArrayEquals(linkKey, loggedIn("cora", "another staple 9").certificates().link().get().key().getEncoded());
		Project recovered = Project.open(folder);
		recovered.access().recover(recoveryKey);
		assertArrayEquals(linkKey, recovered.certificates().link().get().key().getEncoded());
	}

	/**
	 * As git merges it: added where the old project key was, and merged to where another administrator had been
	 * removed.
	 */
	@Test
	void whoWasAddedOnABranchWithTheFormerKeyIsGivenTheNewOneWhenAccepted() throws ProblemException {
		project.protection().addAdministrator("bob", BOB.toCharArray());
		project.save();
		Project branch = loggedIn("anna", ANNA);
		branch.protection().addAdministrator("dora", "another staple 9".toCharArray());
		loggedInRemoving("bob");
		Project merged = Project.open(folder);
		merged.plant().getProtection().getAdministrators()
				.add(EcoreUtil.copy(branch.plant().getProtection().getAdministrators().getLast()));
		merged.save();
		assertEquals(AccessProblem.KEY_EXCHANGED, problem(() -> loggedIn("dora", "another staple 9")));

		Project deciding = loggedIn("anna", ANNA);
		deciding.decisions().accept("administrator dora");
		deciding.save();
		Project opened = loggedIn("dora", "another staple 9");
		assertArrayEquals(linkKey, opened.certificates().link().get().key().getEncoded());
		assertEquals(List.of(), opened.integrity().changes());
	}

	private Optional<char[]> loggedInRemoving(String user) throws ProblemException {
		Project opened = loggedIn("anna", ANNA);
		Optional<char[]> made = opened.protection().removeAdministrator(user);
		opened.save();
		return made;
	}

	@Test
	void keyFilesOfABranchFromBeforeAreStillRead() throws ProblemException, IOException {
		String fromABranch = Files.readString(folder.resolve(LINK_KEY));
		project.protection().addAdministrator("bob", BOB.toCharArray());
		project.protection().addAdministrator("eve", "evil staple 10".toCharArray());
		project.save();
		loggedInRemoving("bob");
		loggedInRemoving("eve");
		Files.writeString(folder.resolve(LINK_KEY), fromABranch);
		assertArrayEquals(linkKey, loggedIn("anna", ANNA).certificates().link().get().key().getEncoded());
	}

	@Test
	void theLastAdministratorStays() throws ProblemException {
		assertEquals(AccessProblem.LAST_ADMINISTRATOR, problem(() -> project.protection().removeAdministrator("anna")));
		assertEquals(AccessProblem.NO_ADMINISTRATOR, problem(() -> project.protection().removeAdministrator("bob")));
	}

	@Test
	void theRecoveryKeyOpensUntilThereIsANewOne() throws ProblemException {
		Project opened = Project.open(folder);
		assertEquals(AccessProblem.RECOVERY_REFUSED,
				problem(() -> opened.access().recover("00000-00000".toCharArray())));
		opened.access().recover(recoveryKey);
		char[] next = opened.protection().renewRecoveryKey();
		opened.save();
		Project again = Project.open(folder);
		assertEquals(AccessProblem.RECOVERY_REFUSED, problem(() -> again.access().recover(recoveryKey)));
		again.access().recover(next);
		assertTrue(again.access().isOpen());
	}

	@Test
	void thePolicyIsKept() throws ProblemException {
		project.protection().setMinimumPasswordLength(16);
		assertEquals(ProjectProblem.PASSWORD_WEAK,
				problem(() -> project.protection().addAdministrator("bob", "fifteen chars 1".toCharArray())));
		assertEquals(AccessProblem.MINIMUM_UNFIT, problem(() -> project.protection().setMinimumPasswordLength(4)));
	}

	@Test
	void noPublicKeyCanBePutInAnothersPlace() throws ProblemException, IOException {
		project.protection().addAdministrator("bob", BOB.toCharArray());
		var administrators = project.plant().getProtection().getAdministrators();
		administrators.get(0).setPublicKey(administrators.get(1).getPublicKey());
		Files.write(folder.resolve(ProjectFolder.PLANT), ModelFile.write(project.plant()));
		assertEquals(ProjectProblem.LOGIN_REFUSED, problem(() -> loggedIn("anna", ANNA)));
	}

	@Test
	void whoDoesNothingIsLoggedOut() {
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T08:00:00Z"));
		IdleLock lock = new IdleLock(project, now::get, Duration.ofMinutes(15));
		now.set(now.get().plus(Duration.ofMinutes(14)));
		assertFalse(lock.lockIfIdle());
		lock.touch();
		now.set(now.get().plus(Duration.ofMinutes(14)));
		assertFalse(lock.lockIfIdle());
		now.set(now.get().minus(Duration.ofDays(1000)));
		assertFalse(lock.lockIfIdle(), "a clock that is set back is no idleness");
		now.set(now.get().plus(Duration.ofMinutes(15)));
		assertTrue(lock.lockIfIdle());
		assertFalse(lock.lockIfIdle(), "it is locked already");
		assertEquals(ProjectProblem.NOT_LOGGED_IN, problem(() -> project.certificates().link().get()));
	}
}
