// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** A protected project of two devices and two administrators, which somebody without a login works on, too. */
abstract class PutBackScene {

	static final String OTHER_PASSWORD = "battery staple 8";
	static final Credential CA = TestCredentials.selfSigned("CA", Usage.CA);
	@TempDir
	static Path made;
	@TempDir
	Path folder;
	Path root;

	/** Something that an administrator does. */
	interface Work {
		void on(Project project) throws ProblemException;
	}

	@BeforeAll
	static void withTwoWebUsers() throws ProblemException {
		ProjectBuilder.in(made).devices(device("PLC_1"), device("PLC_2")).protect().administrator("ben", OTHER_PASSWORD)
				.certificates(new NewCertificate(CA.certificate(), Optional.of(CA.key()), CertificateStore.CA,
						CertificateUsage.CA, "", CertificateNumber.NONE))
				.close();
	}

	static Device device(String name) {
		return ProjectBuilder.webDevice(name, "bob", "eve");
	}

	@BeforeEach
	void copy() throws IOException {
		root = ProjectFiles.copy(made, folder.resolve("plant"));
	}

	void work(Work work) throws ProblemException {
		work(root, work);
	}

	static void work(Path root, Work work) throws ProblemException {
		try (Project project = ProjectBuilder.login(root)) {
			work.on(project);
			project.save();
		}
	}

	void removeBob() throws ProblemException {
		work(PutBackScene::withoutBob);
	}

	static void withoutBob(Project project) {
		project.device("PLC_1").orElseThrow().getWebServer().getUsers().remove(0);
	}

	List<String> changes() throws ProblemException {
		return changes(root);
	}

	static List<String> changes(Path root) throws ProblemException {
		try (Project project = Project.open(root)) {
			return project.integrity().changes().stream().map(change -> change.kind() + " " + change.item()).toList();
		}
	}

	Path freshCopy(String name) throws IOException {
		return ProjectFiles.copy(root, folder.resolve(name));
	}

	String read(String path) throws IOException {
		return Files.readString(root.resolve(path));
	}

	void write(String path, String content) throws IOException {
		Files.writeString(root.resolve(path), content);
	}

	List<String> lines(String start) throws IOException {
		return read(SealFile.PATH).lines().filter(line -> line.startsWith(start)).toList();
	}

	/** Puts the seals of an item back, in place of the present ones. */
	void putBackLines(String start, List<String> before) throws IOException {
		List<String> lines = new ArrayList<>(
				read(SealFile.PATH).lines().filter(line -> !line.startsWith(start)).toList());
		lines.addAll(before);
		Files.write(root.resolve(SealFile.PATH), lines);
	}

	void putBack(SortedMap<String, String> before) throws IOException {
		for (String path : ProjectFiles.of(root).keySet()) {
			Files.delete(root.resolve(path));
		}
		for (var file : before.entrySet()) {
			Files.writeString(root.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
		}
	}
}
