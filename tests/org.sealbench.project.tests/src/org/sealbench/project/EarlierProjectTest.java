// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.Fixtures;

/** Projects as version 0.1.0 wrote them. */
class EarlierProjectTest {

	private static final String PASSWORD = "correct horse 7";
	private static final String RECOVERY_KEY = "ZRD9W-E5PV9-PK7EF-F1H98-RP0TG-1";

	@TempDir
	private Path folder;

	private Project open(String name) throws IOException, ProblemException {
		return Project.open(Fixtures.copy("0.1.0/" + name, folder));
	}

	@Test
	void anUnprotectedOneHasItsDevicesAndItsKeys() throws Exception {
		try (Project project = open("open")) {
			assertEquals("bottling-line", project.plant().getName());
			assertEquals("Example Bottling", project.plant().getSettings().getOrganization());
			assertEquals(List.of("Capper", "Filler", "Labeller"),
					project.plant().getDevices().stream().map(Device::getName).toList());
			assertKeysFit(project, List.of(CertificateNumber.of(1), CertificateNumber.of(2), CertificateNumber.of(3),
					CertificateNumber.of(4), CertificateNumber.of(5), CertificateNumber.of(6)));
			assertFits(project.localClient().read().orElseThrow());
			assertEquals(project.certificates().certificate(CertificateNumber.of(7)),
					project.localClient().read().orElseThrow().certificate());
			assertFalse(project.certificates().link().exists());
			assertEquals(CertificateNumber.of(8), project.certificates().nextNumber());
		}
	}

	@Test
	void aProtectedOneGivesItsKeysToItsAdministratorAlone() throws Exception {
		try (Project project = open("protected")) {
			assertEquals(ProjectProblem.NOT_LOGGED_IN, assertThrows(ProblemException.class,
					() -> project.certificates().credential(CertificateNumber.of(3))).problem().code());
			project.access().login("anna", PASSWORD.toCharArray());
			assertKeysFit(project,
					List.of(CertificateNumber.of(1), CertificateNumber.of(2), CertificateNumber.of(3),
							CertificateNumber.of(4), CertificateNumber.of(5), CertificateNumber.of(6),
							CertificateNumber.of(8)));
			assertFits(project.certificates().link().get());
			assertFits(project.localClient().read().orElseThrow());
			assertEquals(CertificateNumber.of(9), project.certificates().nextNumber());
		}
	}

	@Test
	void theRecoveryKeyOpensItToo() throws Exception {
		try (Project project = open("protected")) {
			project.access().recover(RECOVERY_KEY.toCharArray());
			assertKeysFit(project,
					List.of(CertificateNumber.of(1), CertificateNumber.of(2), CertificateNumber.of(3),
							CertificateNumber.of(4), CertificateNumber.of(5), CertificateNumber.of(6),
							CertificateNumber.of(8)));
		}
	}

	@Test
	void itsAuthoritiesSignedItsCertificatesAndItsRevocationLists() throws Exception {
		try (Project project = open("protected")) {
			for (CertificateEntry entry : project.certificates().entries()) {
				List<X509Certificate> chain = project.certificates().chain(entry.getNumber());
				assertEquals(entry.getIssuer().isNone() ? 1 : 2, chain.size(), entry::toString);
				chain.get(0).verify(chain.getLast().getPublicKey());
			}
			for (CertificateNumber ca : List.of(CertificateNumber.of(1), CertificateNumber.of(2))) {
				project.certificates().crls().of(ca).orElseThrow()
						.verify(project.certificates().certificate(ca).getPublicKey());
			}
		}
	}

	@Test
	void itsSealsHoldWithAndWithoutALogin() throws Exception {
		try (Project project = open("protected")) {
			assertEquals(List.of(), project.integrity().changes());
			project.access().login("anna", PASSWORD.toCharArray());
			assertEquals(List.of(), project.integrity().changes());
		}
	}

	@Test
	void aChangeWithoutALoginIsNoticedByItsSeals() throws Exception {
		Fixtures.copy("0.1.0/protected", folder);
		Path device = folder.resolve("devices/PLC_2.device");
		Files.writeString(device, Files.readString(device).replace("8555", "8556"));
		try (Project project = Project.open(folder)) {
			assertEquals(1, project.integrity().changes().size());
		}
	}

	@Test
	void savingWritesNothingThatDidNotChange() throws Exception {
		for (String each : List.of("open", "protected")) {
			Path copy = Fixtures.copy("0.1.0/" + each, folder.resolve(each));
			SortedMap<String, String> before = ProjectFiles.of(copy);
			try (Project project = Project.open(copy)) {
				if (each.equals("protected")) {
					project.access().login("anna", PASSWORD.toCharArray());
				}
				assertFalse(project.isDirty(), each);
				project.save();
				assertEquals(before, ProjectFiles.of(copy));
			}
		}
	}

	@Test
	void savingAChangeOfOneDeviceWritesItsFileAndItsSealAlone() throws Exception {
		Fixtures.copy("0.1.0/protected", folder);
		SortedMap<String, String> before = ProjectFiles.of(folder);
		try (Project project = Project.open(folder)) {
			project.access().login("anna", PASSWORD.toCharArray());
			project.device("PLC_2").orElseThrow().getWebServer().setHttpsPort(8556);
			project.save();
			assertEquals(List.of(), project.integrity().changes());
		}
		SortedMap<String, String> after = ProjectFiles.of(folder);
		assertEquals(before.keySet(), after.keySet());
		assertEquals(List.of("devices/PLC_2.device", "integrity.seals"),
				after.keySet().stream().filter(each -> !after.get(each).equals(before.get(each))).toList());
		assertEquals(before.get("devices/PLC_2.device").replace("8555", "8556"), after.get("devices/PLC_2.device"));
	}

	/** Changes a setting of one device after a login. */
	private static void change(Path root, String device) throws ProblemException {
		try (Project project = Project.open(root)) {
			project.access().login("anna", PASSWORD.toCharArray());
			Device changed = project.device(device).orElseThrow();
			changed.setGlobalSecurity(!changed.isGlobalSecurity());
			project.save();
			assertEquals(List.of(), project.integrity().changes());
		}
	}

	private static List<String> changes(Path root) throws ProblemException {
		try (Project project = Project.open(root)) {
			return project.integrity().changes().stream().map(each -> each.kind() + " " + each.item()).toList();
		}
	}

	@Test
	void theFirstSaveGivesItsSealsAnOrderAndTheEarlierOnesCountNoMore() throws Exception {
		Fixtures.copy("0.1.0/protected", folder);
		Path file = folder.resolve(SealFile.PATH);
		List<String> earlier = Files.readAllLines(file);
		String device = Files.readString(folder.resolve("devices/PLC_2.device"));
		change(folder, "PLC_2");
		assertEquals(List.of(), changes(folder));
		List<String> present = Files.readAllLines(file);
		assertEquals(earlier.size() + 1 + 2, present.size(), "a head, and the revocation lists of two CAs");
		assertTrue(present.stream().skip(2).allMatch(line -> line.split("\t").length == 5), present.toString());
		Files.writeString(folder.resolve("devices/PLC_2.device"), device);
		Files.write(file, earlier, StandardOpenOption.APPEND);
		assertEquals(List.of("CHANGED device PLC_2"), changes(folder));
		Files.write(file, earlier);
		assertTrue(changes(folder).contains("PUT_BACK device PLC_2"));
	}

	@Test
	void branchesThatBothGiveTheirSealsAnOrderMergeQuietly() throws Exception {
		Path ours = Fixtures.copy("0.1.0/protected", folder.resolve("ours"));
		Path theirs = Fixtures.copy("0.1.0/protected", folder.resolve("theirs"));
		List<String> devices = Project.open(ours).plant().getDevices().stream().map(Device::getName).toList();
		byte[] base = Files.readAllBytes(ours.resolve(SealFile.PATH));
		change(ours, devices.get(0));
		change(theirs, devices.get(1));
		String path = "devices/" + devices.get(1) + ".device";
		Files.write(ours.resolve(path), Files.readAllBytes(theirs.resolve(path)));
		Files.write(ours.resolve(SealFile.PATH), SealFile.merge(base, Files.readAllBytes(ours.resolve(SealFile.PATH)),
				Files.readAllBytes(theirs.resolve(SealFile.PATH))));
		assertEquals(List.of(), changes(ours));
		change(ours, devices.get(0));
		assertEquals(List.of(), changes(ours));
	}

	private static void assertKeysFit(Project project, List<CertificateNumber> numbers)
			throws ProblemException, GeneralSecurityException {
		assertEquals(numbers, project.certificates().entries().stream().filter(CertificateEntry::isPrivateKey)
				.map(CertificateEntry::getNumber).toList());
		for (CertificateNumber each : numbers) {
			assertFits(project.certificates().credential(each));
		}
	}

	/** What the key signs is verified by the certificate. */
	private static void assertFits(Credential credential) throws GeneralSecurityException {
		PrivateKey key = credential.key();
		Signature signature = Signature
				.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
		signature.initSign(key);
		signature.update((byte) 7);
		byte[] signed = signature.sign();
		signature.initVerify(credential.certificate().getPublicKey());
		signature.update((byte) 7);
		assertTrue(signature.verify(signed), credential.certificate()::toString);
	}
}
