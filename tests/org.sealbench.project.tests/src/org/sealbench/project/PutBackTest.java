// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.TestCredentials;

/** Somebody without a login puts a protected project, or a part of it, back to what an administrator sealed earlier. */
class PutBackTest {

	private static final String PASSWORD = "correct horse 7";
	private static final String OTHER_PASSWORD = "battery staple 8";
	private static final Credential CA = TestCredentials.selfSigned("CA", Usage.CA);

	@TempDir
	private static Path made;
	@TempDir
	private Path folder;
	private Path root;

	/** Something that an administrator does. */
	private interface Work {
		void on(Project project) throws ProblemException;
	}

	@BeforeAll
	static void withTwoWebUsers() throws ProblemException {
		try (Project project = new ProjectCreator(InstantSource.system(), new SecureRandom()).create(made, "plant")) {
			project.plant().getDevices().add(device("PLC_1"));
			project.plant().getDevices().add(device("PLC_2"));
			project.protect("anna", PASSWORD.toCharArray());
			project.addAdministrator("ben", OTHER_PASSWORD.toCharArray());
			project.certificates().add(new NewCertificate(CA.certificate(), Optional.of(CA.key()), CertificateStore.CA,
					CertificateUsage.CA, "", CertificateNumber.NONE));
			project.save();
		}
	}

	private static Device device(String name) {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName(name);
		device.setWebServer(ModelFactory.eINSTANCE.createWebServer());
		for (String each : List.of("bob", "eve")) {
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName(each);
			user.setPasswordHash("hash");
			device.getWebServer().getUsers().add(user);
		}
		return device;
	}

	@BeforeEach
	void copy() throws IOException {
		root = ProjectFiles.copy(made, folder.resolve("plant"));
	}

	private void work(Work work) throws ProblemException {
		work(root, work);
	}

	private static void work(Path root, Work work) throws ProblemException {
		try (Project project = Project.open(root)) {
			project.access().login("anna", PASSWORD.toCharArray());
			work.on(project);
			project.save();
		}
	}

	private void removeBob() throws ProblemException {
		work(PutBackTest::withoutBob);
	}

	private static void withoutBob(Project project) {
		project.device("PLC_1").orElseThrow().getWebServer().getUsers().remove(0);
	}

	private List<String> changes() throws ProblemException {
		return changes(root);
	}

	private static List<String> changes(Path root) throws ProblemException {
		try (Project project = Project.open(root)) {
			return project.integrity().changes().stream().map(change -> change.kind() + " " + change.item()).toList();
		}
	}

	private Path freshCopy(String name) throws IOException {
		return ProjectFiles.copy(root, folder.resolve(name));
	}

	private String read(String path) throws IOException {
		return Files.readString(root.resolve(path));
	}

	private void write(String path, String content) throws IOException {
		Files.writeString(root.resolve(path), content);
	}

	private List<String> lines(String start) throws IOException {
		return read(SealFile.PATH).lines().filter(line -> line.startsWith(start)).toList();
	}

	/** Puts the seals of an item back, in place of the present ones. */
	private void putBackLines(String start, List<String> before) throws IOException {
		List<String> lines = new ArrayList<>(
				read(SealFile.PATH).lines().filter(line -> !line.startsWith(start)).toList());
		lines.addAll(before);
		Files.write(root.resolve(SealFile.PATH), lines);
	}

	@Test
	void oneItemWithItsSealIsNoticedInEveryCopy() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		work(project -> project.plant().getSettings().setOrganization("New"));
		write("devices/PLC_1.device", device);
		assertEquals(List.of("CHANGED logins of device PLC_1"), changes());
		String present = read(SealFile.PATH);
		write(SealFile.PATH, present + seals.get(0) + "\n");
		assertEquals(List.of("CHANGED logins of device PLC_1"), changes(), "the old seal beside the new one");
		write(SealFile.PATH, present);
		putBackLines("logins of device PLC_1\t", seals);
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(), "the old seal instead of the new one");
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(freshCopy("copy")));
	}

	@Test
	void anAdministratorAcceptsItOrUndoesIt() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		String without = read("devices/PLC_1.device");
		write("devices/PLC_1.device", device);
		putBackLines("logins of device PLC_1\t", seals);
		Path other = freshCopy("other");
		work(project -> project.undo("logins of device PLC_1"));
		assertEquals(List.of(), changes());
		assertEquals(without, read("devices/PLC_1.device"), "what this station remembers says what was there");
		assertEquals(IntegrityProblem.CANNOT_UNDO, assertThrows(ProblemException.class,
				() -> work(other, project -> project.undo("logins of device PLC_1"))).problem().code());
		work(other, project -> project.accept("logins of device PLC_1"));
		assertEquals(List.of(), changes(other));
		assertTrue(Files.readString(other.resolve("devices/PLC_1.device")).contains("bob"));
	}

	@Test
	void workOnTopOfItDoesNotSealIt() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		write("devices/PLC_1.device", device);
		putBackLines("logins of device PLC_1\t", seals);
		work(project -> {
			project.device("PLC_1").orElseThrow().getWebServer().getUsers().remove(1);
			project.device("PLC_1").orElseThrow().setGlobalSecurity(true);
			project.device("PLC_2").orElseThrow().setGlobalSecurity(true);
		});
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes());
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(freshCopy("copy")));
	}

	@Test
	void aDeviceThatWasRemovedOrRenamedDoesNotComeBack() throws Exception {
		String one = read("devices/PLC_1.device");
		String two = read("devices/PLC_2.device");
		List<String> seals = read(SealFile.PATH).lines().filter(line -> line.contains("PLC_")).toList();
		work(project -> {
			project.plant().getDevices().remove(0);
			project.plant().getDevices().get(0).setName("PLC_3");
		});
		assertEquals(List.of(), changes());
		write("devices/PLC_1.device", one);
		write("devices/PLC_2.device", two);
		Files.write(root.resolve(SealFile.PATH), seals, StandardOpenOption.APPEND);
		assertEquals(List.of("ADDED device PLC_1", "ADDED device PLC_2", "ADDED logins of device PLC_1",
				"ADDED logins of device PLC_2"), changes());
		work(project -> {
			for (String each : List.of("device PLC_1", "logins of device PLC_2", "device PLC_2",
					"logins of device PLC_1")) {
				project.accept(each);
			}
		});
		assertEquals(List.of(), changes(), "one who may can bring it back");
	}

	@Test
	void anAdministratorsFormerPasswordDoesNotComeBack() throws Exception {
		String plant = read(ProjectFolder.PLANT);
		List<String> seals = lines("administrator ben\t");
		work(project -> project.setPassword("ben", "another staple 9".toCharArray()));
		write(ProjectFolder.PLANT, plant);
		putBackLines("administrator ben\t", seals);
		assertEquals(List.of("PUT_BACK administrator ben"), changes());
	}

	@Test
	void anEarlierRevocationListIsNoticed() throws Exception {
		Instant now = Instant.now();
		for (int number = 1; number <= 2; number++) {
			int next = number;
			work(project -> project.certificates().setCrl(CertificateNumber.of(1),
					new CrlIssuer().issue(CA, BigInteger.valueOf(next), now, now.plusSeconds(1000), List.of())));
			assertEquals(List.of(), changes());
			if (number == 1) {
				Files.copy(root.resolve("crl/0001.crl.pem"), folder.resolve("first.pem"));
			}
		}
		Files.copy(folder.resolve("first.pem"), root.resolve("crl/0001.crl.pem"), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(List.of("CHANGED revocation list 0001"), changes());
		Files.delete(root.resolve("crl/0001.crl.pem"));
		assertEquals(List.of("REMOVED revocation list 0001"), changes());
	}

	@Test
	void aRevocationListThatIsSavedWithoutALoginIsAChangeAtOnce() throws Exception {
		Instant now = Instant.now();
		work(project -> project.certificates().setCrl(CertificateNumber.of(1),
				new CrlIssuer().issue(CA, BigInteger.ONE, now, now.plusSeconds(1000), List.of())));
		try (Project project = Project.open(root)) {
			assertEquals(List.of(), project.integrity().changes());
			project.certificates().setCrl(CertificateNumber.of(1),
					new CrlIssuer().issue(CA, BigInteger.TWO, now, now.plusSeconds(1000), List.of()));
			project.save();
			assertTrue(project.integrity().changes().stream()
					.anyMatch(change -> change.item().equals("revocation list 0001")));
		}
	}

	@Test
	void theWholeProjectIsNoticedWhereItWasSaved() throws Exception {
		SortedMap<String, String> before = ProjectFiles.of(root);
		removeBob();
		putBack(before);
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes());
		assertEquals(List.of(), changes(freshCopy("copy")), "elsewhere nobody can know");
		work(project -> project.plant().getSettings().setOrganization("New"));
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(), "other work does not decide on it");
		work(project -> project.undo("logins of device PLC_1"));
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void theTimeBeforeAnAdministratorLeftDoesNotComeBack() throws Exception {
		SortedMap<String, String> before = ProjectFiles.of(root);
		work(project -> assertTrue(project.removeAdministrator("ben").isEmpty()));
		assertEquals(List.of(), changes());
		putBack(before);
		assertEquals(List.of("PUT_BACK key of the seals"), changes());
		work(project -> project.accept("key of the seals"));
		assertEquals(List.of(), changes());
	}

	@Test
	void aFileOfTheFirstFormatIsNoWayBack() throws Exception {
		work(project -> project.plant().getSettings().setOrganization("New"));
		List<String> first = new ArrayList<>();
		for (String line : read(SealFile.PATH).split("\n")) {
			String[] fields = line.split("\t");
			first.add(fields.length == 5 ? String.join("\t", fields[0], fields[3], fields[4]) : line);
		}
		Files.write(root.resolve(SealFile.PATH), first);
		assertTrue(changes().contains("PUT_BACK settings"), () -> "lines without an order do not count any more");
		Files.write(root.resolve(SealFile.PATH), first.stream().filter(line -> !line.startsWith("head\t")).toList());
		assertTrue(changes().contains("PUT_BACK settings"), () -> "nor where the head is gone, too");
	}

	@Test
	void whatWasSavedBySomebodyElseMeanwhileIsNoChange() throws Exception {
		try (Project open = Project.open(root)) {
			open.access().login("anna", PASSWORD.toCharArray());
			removeBob();
			assertEquals(List.of(), open.integrity().changes(), "it is as it was when it was read");
			open.device("PLC_2").orElseThrow().setGlobalSecurity(true);
			open.save();
		}
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void whatIsSealedWithAKeyThatWasExchangedMeanwhileIsNotSaved() throws Exception {
		try (Project open = Project.open(root)) {
			open.access().login("anna", PASSWORD.toCharArray());
			withoutBob(open);
			work(project -> assertTrue(project.removeAdministrator("ben").isEmpty()));
			assertEquals(ProjectProblem.CHANGED_OUTSIDE,
					assertThrows(ProblemException.class, open::save).problem().code());
		}
		assertEquals(List.of(), changes());
		assertTrue(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void anExchangeOfTheKeySealsNothingThatWasSavedMeanwhile() throws Exception {
		try (Project open = Project.open(root)) {
			open.access().login("anna", PASSWORD.toCharArray());
			assertTrue(open.removeAdministrator("ben").isEmpty());
			removeBob();
			assertEquals(ProjectProblem.CHANGED_OUTSIDE,
					assertThrows(ProblemException.class, open::save).problem().code());
		}
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}

	private void putBack(SortedMap<String, String> before) throws IOException {
		for (String path : ProjectFiles.of(root).keySet()) {
			Files.delete(root.resolve(path));
		}
		for (var file : before.entrySet()) {
			Files.writeString(root.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
		}
	}
}
