// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** What others change in the files of an open project comes into it, and nothing that is not saved is lost. */
class ProjectReloadTest {

	private static final Credential FIRST = TestCredentials.selfSigned("D1", Usage.WEB_SERVER);
	private static final Credential SECOND = TestCredentials.renewed(FIRST, "D1", Usage.WEB_SERVER);
	private static final char[] PASSWORD = "Correct-Horse-7".toCharArray();

	@TempDir
	private Path root;
	private Project mine;

	@BeforeEach
	void open() throws ProblemException {
		ProjectBuilder.in(root).devices(device("D1"), device("D2")).close();
		mine = Project.open(root);
	}

	private static Device device(String name) {
		return ProjectBuilder.webDevice(name);
	}

	/** A change of the open project by somebody else. */
	private interface Change {
		void in(Project project) throws ProblemException;
	}

	private void outside(Change change) throws ProblemException {
		try (Project yours = Project.open(root)) {
			change.in(yours);
			yours.save();
		}
	}

	private void reload(String... theirs) throws ProblemException {
		ProjectReload reload = new ProjectReload(mine);
		reload.run(reload.newerFiles(), conflict -> List.of(theirs).contains(conflict.where()));
	}

	private static Device d1(Project project) {
		return project.device("D1").orElseThrow();
	}

	private static CertificateNumber add(Project project, Credential credential) throws ProblemException {
		return project.certificates().add(new NewCertificate(credential.certificate(), Optional.of(credential.key()),
				CertificateStore.LOCAL, CertificateUsage.WEB, "D1", CertificateNumber.NONE)).getNumber();
	}

	@Test
	void nothingIsNewerThanWhatWasReadOrSavedHere() throws ProblemException {
		assertTrue(new ProjectReload(mine).newerFiles().isEmpty());
		d1(mine).setComment("mine");
		mine.save();
		assertTrue(new ProjectReload(mine).newerFiles().isEmpty());
	}

	@Test
	void aCleanProjectBecomesWhatIsOnDiskAndKeepsItsObjects() throws ProblemException {
		Device before = d1(mine);
		outside(yours -> {
			d1(yours).setComment("yours");
			d1(yours).getWebServer().setHttpsPort(9443);
			yours.plant().getDevices().add(device("D3"));
			yours.plant().getDevices().remove(yours.device("D2").orElseThrow());
			yours.plant().setComment("theirs");
		});
		reload();
		assertSame(before, d1(mine), "what is selected stays the same object");
		assertEquals("yours", before.getComment());
		assertEquals(9443, before.getWebServer().getHttpsPort());
		assertEquals("theirs", mine.plant().getComment());
		assertTrue(mine.device("D3").isPresent() && mine.device("D2").isEmpty());
		assertFalse(mine.isDirty());
	}

	@Test
	void aFileThatAnEditorWroteInAnotherFormIsNotWrittenAgain() throws ProblemException, IOException {
		Path file = root.resolve("devices/D1.device");
		Files.writeString(file, Files.readString(file).replace("name=\"D1\"", "comment=\"by hand\"   name=\"D1\""));
		reload();
		assertEquals("by hand", d1(mine).getComment());
		assertFalse(mine.isDirty());
	}

	@Test
	void whatIsNotSavedStaysBesideWhatOthersChanged() throws ProblemException {
		d1(mine).setComment("mine");
		outside(yours -> d1(yours).getWebServer().setHttpsPort(9443));
		ReloadPreview preview = new ProjectReload(mine).preview(new ProjectReload(mine).newerFiles());
		assertEquals(List.of("device D1 > web server > https port: 8443 -> 9443"), preview.theirs());
		assertEquals(List.of("device D1 > comment: nothing -> mine"), preview.ours());
		assertEquals(List.of(), preview.conflicts());
		reload();
		assertEquals("mine", d1(mine).getComment());
		assertEquals(9443, d1(mine).getWebServer().getHttpsPort());
		mine.save();
		assertEquals("mine", d1(Project.open(root)).getComment());
	}

	@Test
	void whereBothChangedAFieldSomebodyDecides() throws ProblemException {
		d1(mine).setComment("mine");
		outside(yours -> d1(yours).setComment("yours"));
		ReloadPreview preview = new ProjectReload(mine).preview(new ProjectReload(mine).newerFiles());
		assertEquals(List.of(new MergeConflict("device D1 > comment", "nothing", "mine", "yours")),
				preview.conflicts());
		assertEquals("mine", d1(mine).getComment(), "a preview changes nothing");
		reload();
		assertEquals("mine", d1(mine).getComment());
		assertTrue(mine.isDirty());
		mine.save();
		outside(yours -> d1(yours).setComment("yours again"));
		d1(mine).setComment("mine again");
		reload("device D1 > comment");
		assertEquals("yours again", d1(mine).getComment());
		assertFalse(mine.isDirty());
	}

	@Test
	void aDeviceThatOneRemovedAndTheOtherChangedIsAskedFor() throws ProblemException {
		d1(mine).setComment("mine");
		mine.plant().getDevices().remove(mine.device("D2").orElseThrow());
		outside(yours -> {
			yours.device("D2").orElseThrow().setComment("yours");
			yours.plant().getDevices().remove(d1(yours));
		});
		ReloadPreview preview = new ProjectReload(mine).preview(new ProjectReload(mine).newerFiles());
		assertEquals(List.of(new MergeConflict("device D1", "there", "changed", "removed"),
				new MergeConflict("device D2", "there", "removed", "changed")), preview.conflicts());
		reload("device D2");
		assertEquals("yours", mine.device("D2").orElseThrow().getComment());
		mine.save();
		Project saved = Project.open(root);
		assertEquals("mine", d1(saved).getComment());
		assertEquals("yours", saved.device("D2").orElseThrow().getComment());
	}

	@Test
	void certificatesAndKeysComeAndGo() throws ProblemException {
		CertificateNumber number = add(mine, FIRST);
		mine.save();
		mine.certificates().credential(number);
		outside(yours -> {
			yours.certificates().replace(number, SECOND.certificate());
			add(yours, TestCredentials.selfSigned("D1", Usage.WEB_SERVER));
		});
		reload();
		assertEquals(SECOND.certificate(), mine.certificates().certificate(number));
		assertEquals(2, mine.certificates().entries().size());
		assertEquals(SECOND.certificate(), mine.certificates().credential(number).certificate());
		assertFalse(mine.isDirty());
		outside(yours -> yours.certificates().remove(number));
		reload();
		assertThrows(ProblemException.class, () -> mine.certificates().entry(number));
		assertFalse(mine.isDirty());
	}

	@Test
	void aCertificateThatOthersReplacedCanBeReadAhead() throws ProblemException, IOException {
		CertificateNumber number = add(mine, FIRST);
		mine.save();
		outside(yours -> yours.certificates().replace(number, SECOND.certificate()));
		reload();
		mine.certificates().readAhead();
		Files.delete(root.resolve(ProjectFolder.certificate(number)));
		assertEquals(SECOND.certificate(), mine.certificates().certificate(number));
	}

	@Test
	void aCertificateThatBothReplacedIsAskedFor() throws ProblemException {
		CertificateNumber number = add(mine, FIRST);
		mine.save();
		mine.certificates().replace(number, SECOND.certificate());
		Credential third = TestCredentials.renewed(FIRST, "D1", Usage.WEB_SERVER);
		outside(yours -> yours.certificates().replace(number, third.certificate()));
		ReloadPreview preview = new ProjectReload(mine).preview(new ProjectReload(mine).newerFiles());
		assertEquals(1, preview.conflicts().size());
		reload(preview.conflicts().get(0).where());
		assertEquals(third.certificate(), mine.certificates().certificate(number));
		assertFalse(mine.isDirty());
	}

	@Test
	void aDamagedFileChangesNothing() throws ProblemException, IOException {
		outside(yours -> yours.device("D2").orElseThrow().setComment("yours"));
		Files.writeString(root.resolve("devices/D1.device"), "<<<<<<< HEAD\n");
		d1(mine).setComment("mine");
		ProblemException problem = assertThrows(ProblemException.class, this::reload);
		assertTrue(problem.problem().place().toString().contains("D1.device"), problem.problem().line());
		assertEquals("mine", d1(mine).getComment());
		assertEquals("", mine.device("D2").orElseThrow().getComment());
	}

	@Test
	void aFolderThatIsGoneIsReportedAndNothingIsLost() throws ProblemException, IOException {
		d1(mine).setComment("mine");
		Files.move(root.resolve("plant.sealbench"), root.resolve("elsewhere"));
		ProblemException gone = assertThrows(ProblemException.class, () -> new ProjectReload(mine).newerFiles());
		assertEquals(ProjectProblem.NO_PROJECT, gone.problem().code());
		Files.move(root.resolve("elsewhere"), root.resolve("plant.sealbench"));
		assertTrue(new ProjectReload(mine).newerFiles().isEmpty());
		mine.save();
		assertEquals("mine", d1(Project.open(root)).getComment());
	}

	@Test
	void aLoginIsKeptUntilOthersTakeItAway() throws ProblemException {
		mine.protection().protect("chief", PASSWORD.clone());
		CertificateNumber number = add(mine, FIRST);
		mine.protection().addAdministrator("other", PASSWORD.clone());
		mine.save();
		outside(yours -> {
			yours.access().login("other", PASSWORD.clone());
			d1(yours).setComment("yours");
		});
		reload();
		assertEquals("chief", mine.access().user());
		assertEquals(FIRST.certificate(), mine.certificates().credential(number).certificate());
		assertEquals(List.of(), mine.integrity().changes());
		outside(yours -> {
			yours.access().login("other", PASSWORD.clone());
			yours.protection().removeAdministrator("chief");
		});
		reload();
		assertFalse(mine.access().isOpen(), "who was removed is out");
	}
}
