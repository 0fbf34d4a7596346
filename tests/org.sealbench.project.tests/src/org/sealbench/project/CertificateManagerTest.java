// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.ProjectBuilder;

class CertificateManagerTest {

	private static final Instant FROM = Instant.parse("2030-01-01T00:00:00Z");
	private static final KeyPair KEY = new KeyPairFactory(1)
			.generate(List.of(KeyAlgorithm.P_256), new NullProgressMonitor()).get(0);

	private interface Change {
		void run() throws ProblemException;
	}

	@TempDir
	private Path folder;
	private Project project;

	@BeforeEach
	void newProject() throws ProblemException {
		project = ProjectBuilder.in(folder).saved();
	}

	@Test
	void undoingANewCertificateLeavesNoFileAndRedoingBringsItBack() throws Exception {
		ChangeDescription undo = recorded(() -> add("first"));
		project.save();
		assertEquals(List.of("0001.pem", "link.pem"), names("certificates"));
		assertEquals(List.of("0001.pem", "link.pem"), names(".private"));
		undo.applyAndReverse();
		assertTrue(project.isDirty());
		project.save();
		assertEquals(List.of("link.pem"), names("certificates"));
		assertEquals(List.of("link.pem"), names(".private"));
		undo.applyAndReverse();
		project.save();
		try (Project opened = Project.open(folder)) {
			assertEquals("CN=first",
					opened.certificates().certificate(CertificateNumber.of(1)).getSubjectX500Principal().getName());
			assertArrayEquals(KEY.getPrivate().getEncoded(),
					opened.certificates().credential(CertificateNumber.of(1)).key().getEncoded());
		}
	}

	@Test
	void aNumberIsNotGivenOutAgainAfterUndo() throws Exception {
		ChangeDescription undo = recorded(() -> add("first"));
		undo.applyAndReverse();
		assertEquals(CertificateNumber.of(2), add("second").getNumber());
		undo = recorded(() -> add("third"));
		project.save();
		undo.applyAndReverse();
		project.save();
		try (Project opened = Project.open(folder)) {
			assertEquals(CertificateNumber.of(4), opened.certificates().nextNumber());
			assertFalse(opened.isDirty());
		}
	}

	@Test
	void undoingBeforeTheFirstSaveLeavesNothingToSave() throws Exception {
		ChangeDescription undo = recorded(() -> add("first"));
		undo.applyAndReverse();
		assertFalse(project.isDirty());
	}

	@Test
	void deletingTakesTheFilesAndUndoingPutsThemBackAsTheyWere() throws Exception {
		protect();
		CertificateEntry entry = add("first");
		project.certificates().crls().set(CertificateNumber.of(1), crl(1));
		project.save();
		Map<String, String> before = files();
		project.close();
		ProjectBuilder.login(project);
		ChangeDescription undo = recorded(() -> project.certificates().remove(entry.getNumber()));
		project.save();
		assertEquals(List.of("link.pem"), names("certificates"));
		assertEquals(List.of("link.pem"), names("keys"));
		assertEquals(List.of(), names("crl"));
		undo.applyAndReverse();
		assertArrayEquals(KEY.getPrivate().getEncoded(),
				project.certificates().credential(CertificateNumber.of(1)).key().getEncoded());
		project.save();
		assertEquals(List.of(), project.integrity().changes());
		Map<String, String> after = files();
		String seals = folder.resolve(SealFile.PATH).toString();
		assertNotEquals(before.put(seals, ""), after.put(seals, ""), "the order of seals only grows");
		assertEquals(before, after);
		undo.applyAndReverse();
		project.save();
		assertEquals(List.of("link.pem"), names("keys"));
	}

	@Test
	void anotherCertificateUnderTheSameNumberCanBeUndone() throws Exception {
		add("first");
		project.save();
		Project opened = Project.open(folder);
		project = opened;
		ChangeDescription undo = recorded(
				() -> opened.certificates().replace(CertificateNumber.of(1), certificate("answer")));
		opened.save();
		assertEquals("CN=answer", subjectOnDisk());
		undo.applyAndReverse();
		assertEquals("CN=first",
				opened.certificates().certificate(CertificateNumber.of(1)).getSubjectX500Principal().getName());
		opened.save();
		assertEquals("CN=first", subjectOnDisk());
		undo.applyAndReverse();
		opened.save();
		assertEquals("CN=answer", subjectOnDisk());
	}

	@Test
	void aRevocationListCanBeUndone() throws Exception {
		add("ca");
		project.save();
		ChangeDescription undo = recorded(() -> project.certificates().crls().set(CertificateNumber.of(1), crl(7)));
		project.save();
		assertEquals(List.of("0001.crl.pem"), names("crl"));
		undo.applyAndReverse();
		assertEquals(Optional.empty(), project.certificates().crls().of(CertificateNumber.of(1)));
		project.save();
		assertEquals(List.of(), names("crl"));
	}

	@Test
	void aKeyThatIsGivenUpLosesItsFile() throws Exception {
		CertificateEntry entry = add("first");
		project.save();
		entry.setPrivateKey(false);
		project.save();
		assertEquals(List.of("link.pem"), names(".private"));
		assertEquals(List.of("0001.pem", "link.pem"), names("certificates"));
	}

	@Test
	void protectingAfterADeletionDoesNotBringAPlainKeyBack() throws Exception {
		add("first");
		project.save();
		ChangeDescription undo = recorded(() -> project.certificates().remove(CertificateNumber.of(1)));
		project.save();
		ProjectBuilder.of(project).protect();
		undo.applyAndReverse();
		project.save();
		assertEquals(List.of(), names(".private"));
		assertTrue(Files.readString(folder.resolve("keys/0001.pem")).contains("ENCRYPTED"));
	}

	@Test
	void thousandsOfEntriesAreFoundByNumberWhileTheListChanges() throws Exception {
		X509Certificate certificate = certificate("many");
		for (int i = 1; i <= 10_000; i++) {
			NewCertificate added = new NewCertificate(certificate, Optional.empty(), CertificateStore.TRUSTED,
					CertificateUsage.OTHER, "", CertificateNumber.NONE);
			assertEquals(CertificateNumber.of(i), project.certificates().add(added).getNumber());
			assertEquals(CertificateNumber.of(i), project.certificates().entry(CertificateNumber.of(i)).getNumber());
		}
		project.certificates().remove(CertificateNumber.of(5000));
		assertTrue(project.certificates().find(CertificateNumber.of(5000)).isEmpty());
		assertEquals(CertificateNumber.of(10000),
				project.certificates().entry(CertificateNumber.of(10000)).getNumber());
	}

	private void protect() {
		ProjectBuilder.of(project).protect().saved();
	}

	private ChangeDescription recorded(Change change) throws ProblemException {
		ChangeRecorder recorder = new ChangeRecorder(project.plant());
		try {
			change.run();
		} finally {
			recorder.summarize();
		}
		return recorder.endRecording();
	}

	private CertificateEntry add(String name) throws ProblemException {
		return project.certificates().add(new NewCertificate(certificate(name), Optional.of(KEY.getPrivate()),
				CertificateStore.CA, CertificateUsage.CA, "", CertificateNumber.NONE));
	}

	private static X509Certificate certificate(String name) throws ProblemException {
		return new CertificateIssuer(new SecureRandom()).selfSigned(new CertificateProfile(name, "", Usage.CA,
				List.of(), FROM, FROM.plusSeconds(1_000_000), SignatureAlgorithm.SHA256_ECDSA), KEY);
	}

	private X509CRL crl(int number) throws ProblemException {
		return new CrlIssuer().issue(
				new Credential(KEY.getPrivate(), List.of(project.certificates().certificate(CertificateNumber.of(1)))),
				BigInteger.valueOf(number), FROM, FROM.plusSeconds(1000), List.of());
	}

	private String subjectOnDisk() throws ProblemException {
		try (Project opened = Project.open(folder)) {
			return opened.certificates().certificate(CertificateNumber.of(1)).getSubjectX500Principal().getName();
		}
	}

	private List<String> names(String subfolder) throws Exception {
		Path path = folder.resolve(subfolder);
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private Map<String, String> files() throws Exception {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).filter(each -> !each.toString().contains(".sealbench/"))
					.toList()) {
				files.put(file.toString(), Files.readString(file));
			}
		}
		return files;
	}
}
