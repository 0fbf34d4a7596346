// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
import org.sealbench.model.OpcUaServer;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

class IntegrityTest {

	private static final Credential PARTNER = TestCredentials.selfSigned("Partner", Usage.OPCUA_CLIENT);

	@TempDir
	private static Path made;
	@TempDir
	private Path root;

	@BeforeAll
	static void protectedProject() throws ProblemException {
		try (Project project = ProjectBuilder.in(made).devices(device("PLC_1")).protect()
				.certificates(partner(), partner()).saved()) {
			assertEquals(List.of(), project.integrity().changes());
		}
	}

	@BeforeEach
	void copy() throws IOException {
		ProjectFiles.copy(made, root);
	}

	private static Device device(String name) {
		Device device = ProjectBuilder.webDevice(name);
		OpcUaServer server = ModelFactory.eINSTANCE.createOpcUaServer();
		server.setSecureChannel(ModelFactory.eINSTANCE.createSecureChannel());
		server.setUserAuthentication(ModelFactory.eINSTANCE.createUserAuthentication());
		server.getUserAuthentication().getUsers().add(ProjectBuilder.user("operator"));
		device.setOpcUaServer(server);
		return device;
	}

	private static NewCertificate partner() {
		return new NewCertificate(PARTNER.certificate(), Optional.empty(), CertificateStore.TRUSTED,
				CertificateUsage.CLIENT, "", CertificateNumber.NONE);
	}

	private void edit(String file, UnaryOperator<String> edit) throws IOException {
		Path path = root.resolve(file);
		String before = Files.readString(path);
		String after = edit.apply(before);
		assertFalse(after.equals(before), "nothing was edited in " + file);
		Files.writeString(path, after);
	}

	private List<String> seen() throws ProblemException {
		return Project.open(root).integrity().changes().stream().map(change -> change.kind() + " " + change.item())
				.toList();
	}

	private Project loggedIn() throws ProblemException {
		return ProjectBuilder.login(root);
	}

	@Test
	void whatAnAdministratorSavesIsSealed() throws ProblemException {
		try (Project project = loggedIn()) {
			project.plant().getDevices().add(device("PLC_2"));
			project.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel().setAutoAccept(true);
			project.plant().getDevices().get(0).setComment("comments are not sealed");
			project.save();
		}
		assertEquals(List.of(), seen());
		try (Project project = loggedIn()) {
			assertEquals(List.of(), project.integrity().changes());
			project.plant().getDevices().remove(1);
			project.plant().getCertificates().remove(1);
			project.save();
		}
		assertEquals(List.of(), seen());
	}

	@Test
	void everyOutsideChangeIsSeenWithoutALogin() throws ProblemException, IOException {
		edit("devices/PLC_1.device",
				text -> text.replace("<secureChannel/>", "<secureChannel\n        autoAccept=\"true\"/>"));
		assertEquals(List.of("CHANGED device PLC_1"), seen());
		UnsealedChange change = Project.open(root).integrity().changes().get(0);
		assertEquals(List.of("autoAccept=\"true\""), change.is());
		edit("devices/PLC_1.device",
				text -> text.replace("passwordHash=\"hash\"", "passwordHash=\"known to the attacker\""));
		assertEquals(List.of("CHANGED device PLC_1", "CHANGED logins of device PLC_1"), seen());
		edit("plant.sealbench", text -> text.replace("<settings/>", "<settings\n      organization=\"Others\"/>"));
		edit("plant.sealbench", text -> text.replaceFirst("(?s)<certificates\\s+number=\"2\".*?/>", ""));
		edit("certificates/0001.pem", text -> text.replaceFirst("M", "N"));
		assertEquals(List.of("CHANGED certificate 0001", "REMOVED certificate 0002", "CHANGED device PLC_1",
				"CHANGED logins of device PLC_1", "CHANGED settings"), seen());
	}

	@Test
	void aForeignAdministratorIsSeenAndGetsNoKey() throws ProblemException, IOException {
		edit("plant.sealbench", text -> text.replace("<recovery",
				"<administrators\n        publicKey=\"AAAA\"\n        name=\"eve\"/>\n    <recovery"));
		assertEquals(List.of("ADDED administrator eve"), seen());
		try (Project project = loggedIn()) {
			project.protection().addAdministrator("bob", "battery staple 8".toCharArray());
			assertEquals(IntegrityProblem.UNDECIDED,
					assertThrows(ProblemException.class, () -> project.protection().removeAdministrator("bob"))
							.problem().code());
			project.decisions().undo("administrator eve");
			project.save();
			project.protection().removeAdministrator("bob");
			project.save();
		}
		assertEquals(List.of(), seen());
		assertEquals(List.of("anna"), Project.open(root).access().administrators());
	}

	@Test
	void sealsMadeWithAnotherKeyAreFoundOutByALogin(@TempDir Path other) throws ProblemException, IOException {
		try (Project foreign = ProjectBuilder.in(other).saved()) {
			foreign.protection().protect("eve", "evil staple 10".toCharArray());
			foreign.save();
		}
		Files.copy(other.resolve(SealFile.PATH), root.resolve(SealFile.PATH), StandardCopyOption.REPLACE_EXISTING);
		try (Project project = loggedIn()) {
			List<String> items = project.integrity().changes().stream().map(UnsealedChange::item).toList();
			assertTrue(
					items.contains("key of the seals") && items.contains("settings") && items.contains("device PLC_1"),
					items.toString());
		}
		Files.delete(root.resolve(SealFile.PATH));
		assertTrue(seen().contains("ADDED device PLC_1"), "a file of seals that is gone is no way out");
	}

	@Test
	void anOutsideChangeStaysVisibleWhenSomethingElseIsSaved() throws ProblemException, IOException {
		edit("devices/PLC_1.device",
				text -> text.replace("<secureChannel/>", "<secureChannel\n        autoAccept=\"true\"/>"));
		try (Project project = loggedIn()) {
			project.plant().getDevices().add(device("PLC_2"));
			project.save();
		}
		assertEquals(List.of("CHANGED device PLC_1"), seen());
	}

	@Test
	void workOnTopOfAnOutsideChangeDoesNotSealIt() throws ProblemException, IOException {
		edit("devices/PLC_1.device",
				text -> text.replace("<secureChannel/>", "<secureChannel\n        autoAccept=\"true\"/>"));
		try (Project project = loggedIn()) {
			project.device("PLC_1").orElseThrow().setGlobalSecurity(true);
			project.save();
		}
		assertEquals(List.of("CHANGED device PLC_1"), seen());
	}

	@Test
	void changesAreAcceptedOrUndoneByAnAdministrator() throws ProblemException, IOException {
		String before = Files.readString(root.resolve("devices/PLC_1.device"));
		edit("devices/PLC_1.device",
				text -> text.replace("<secureChannel/>", "<secureChannel\n        autoAccept=\"true\"/>")
						.replace("passwordHash=\"hash\"", "passwordHash=\"other\""));
		edit("plant.sealbench", text -> text.replaceFirst("(?s)\\s*<certificates\\s+number=\"2\".*?/>", ""));
		assertEquals(ProjectProblem.NOT_LOGGED_IN,
				assertThrows(ProblemException.class, () -> Project.open(root).decisions().accept("device PLC_1"))
						.problem().code());
		try (Project project = loggedIn()) {
			assertEquals(IntegrityProblem.NO_SUCH_CHANGE,
					assertThrows(ProblemException.class, () -> project.decisions().accept("settings")).problem()
							.code());
			project.decisions().undo("device PLC_1");
			project.decisions().undo("logins of device PLC_1");
			project.decisions().undo("certificate 0002");
			project.save();
			assertEquals(List.of(), project.integrity().changes());
		}
		assertEquals(before, Files.readString(root.resolve("devices/PLC_1.device")));
		edit("devices/PLC_1.device", text -> text.replace("passwordHash=\"hash\"", "passwordHash=\"other\""));
		try (Project project = loggedIn()) {
			project.decisions().accept("logins of device PLC_1");
			project.save();
		}
		assertEquals(List.of(), seen());
		assertTrue(Files.readString(root.resolve("devices/PLC_1.device")).contains("other"));
	}

	@Test
	void aCertificateThatIsAnotherOneCannotBeUndone() throws ProblemException, IOException {
		edit("certificates/0001.pem", text -> text.replaceFirst("M", "N"));
		try (Project project = loggedIn()) {
			assertEquals(IntegrityProblem.CANNOT_UNDO,
					assertThrows(ProblemException.class, () -> project.decisions().undo("certificate 0001")).problem()
							.code());
		}
	}

	@Test
	void aDeletedCertificateDoesNotComeBackUnseen() throws ProblemException, IOException {
		String entry = Files.readString(root.resolve("plant.sealbench"));
		try (Project project = loggedIn()) {
			project.plant().getCertificates().remove(1);
			project.save();
		}
		assertEquals(List.of(), seen());
		Files.writeString(root.resolve("plant.sealbench"), entry);
		assertEquals(List.of("ADDED certificate 0002"), seen());
	}

	@Test
	void linesOfTwoBranchesTogetherAreNoChange() throws ProblemException, IOException {
		List<String> common = Files.readAllLines(root.resolve(SealFile.PATH));
		try (Project project = loggedIn()) {
			project.plant().getDevices().add(device("PLC_2"));
			project.device("PLC_1").orElseThrow().setGlobalSecurity(true);
			project.save();
		}
		List<String> lines = new ArrayList<>(common);
		lines.addAll(Files.readAllLines(root.resolve(SealFile.PATH)));
		Files.write(root.resolve(SealFile.PATH), lines);
		assertEquals(List.of(), seen());
	}
}
