// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Administrator;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.User;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.merge.ProjectFileMerge.Merged;

class ProjectFileMergeTest {

	private static Device device() {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName("PLC_1");
		device.setWebServer(ModelFactory.eINSTANCE.createWebServer());
		device.setOpcUaServer(ModelFactory.eINSTANCE.createOpcUaServer());
		device.getOpcUaServer().setSecureChannel(ModelFactory.eINSTANCE.createSecureChannel());
		device.getOpcUaServer().getSecureChannel().getTrustedClients()
				.addAll(List.of(CertificateNumber.of(3), CertificateNumber.of(4)));
		device.getWebServer().getUsers().add(user("anna"));
		return device;
	}

	private static User user(String name) {
		User user = ModelFactory.eINSTANCE.createUser();
		user.setName(name);
		return user;
	}

	private static CertificateEntry entry(CertificateNumber number) {
		CertificateEntry entry = ModelFactory.eINSTANCE.createCertificateEntry();
		entry.setNumber(number);
		return entry;
	}

	private static byte[] changed(Device device, Consumer<Device> change) {
		Device copy = EcoreUtil.copy(device);
		change.accept(copy);
		return ModelFile.write(copy);
	}

	private static Merged merge(Consumer<Device> ours, Consumer<Device> theirs) throws ProblemException {
		Device base = device();
		return ProjectFileMerge.merge(ModelFile.write(base), changed(base, ours), changed(base, theirs),
				"devices/PLC_1.device");
	}

	private static Device read(Merged merged) throws ProblemException {
		return ModelFile.read(merged.content(), "merged", Device.class);
	}

	@Test
	void differentFieldsOfOneDeviceComeTogether() throws ProblemException {
		Merged merged = merge(device -> {
			device.setComment("ours");
			device.getOpcUaServer().getSecureChannel().getTrustedClients().add(CertificateNumber.of(7));
			device.getWebServer().getUsers().add(user("bob"));
		}, device -> {
			device.getWebServer().setHttpsPort(9000);
			device.getOpcUaServer().getSecureChannel().getTrustedClients().remove(CertificateNumber.of(3));
			device.getOpcUaServer().getSecureChannel().getTrustedClients().add(CertificateNumber.of(8));
			device.getWebServer().getUsers().add(user("cora"));
			device.getWebServer().getUsers().remove(0);
		});
		assertEquals(List.of(), merged.conflicts());
		Device device = read(merged);
		assertEquals("ours", device.getComment());
		assertEquals(9000, device.getWebServer().getHttpsPort());
		assertEquals(List.of(CertificateNumber.of(4), CertificateNumber.of(7), CertificateNumber.of(8)),
				device.getOpcUaServer().getSecureChannel().getTrustedClients());
		assertEquals(List.of("bob", "cora"), device.getWebServer().getUsers().stream().map(User::getName).toList());
	}

	@Test
	void oneFieldChangedInTwoWaysIsAConflictInWords() throws ProblemException {
		Merged merged = merge(device -> device.getWebServer().setHttpsPort(9001),
				device -> device.getWebServer().setHttpsPort(9002));
		assertEquals(List.of(new MergeConflict("device PLC_1 > web server > https port", "8443", "9001", "9002")),
				merged.conflicts());
		assertEquals(9001, read(merged).getWebServer().getHttpsPort());
	}

	@Test
	void removedHereAndChangedThereIsAConflict() throws ProblemException {
		Merged merged = merge(device -> device.getWebServer().getUsers().clear(),
				device -> device.getWebServer().getUsers().get(0).setPasswordHash("new"));
		assertEquals(List.of(new MergeConflict("device PLC_1 > web server > user anna", "there", "removed", "changed")),
				merged.conflicts());
		assertEquals(1, merge(device -> device.setOpcUaServer(null), device -> device.getOpcUaServer().setPort(4841))
				.conflicts().size());
		assertNull(
				read(merge(device -> device.setOpcUaServer(null), device -> device.setComment("x"))).getOpcUaServer());
	}

	@Test
	void certificatesOfBothBranchesStandInOrder() throws ProblemException {
		Plant base = ModelFactory.eINSTANCE.createPlant();
		base.setFormatVersion(1);
		base.setLastCertificateNumber(CertificateNumber.of(2));
		base.getCertificates().addAll(List.of(entry(CertificateNumber.of(1)), entry(CertificateNumber.of(2))));
		Plant ours = EcoreUtil.copy(base);
		ours.getCertificates().add(entry(CertificateNumber.of(417000)));
		ours.setLastCertificateNumber(CertificateNumber.of(417000));
		Plant theirs = EcoreUtil.copy(base);
		theirs.getCertificates().add(entry(CertificateNumber.of(3)));
		theirs.getCertificates().get(0).setRevokedAt("2026-01-01T00:00:00Z");
		theirs.setLastCertificateNumber(CertificateNumber.of(3));
		Merged merged = ProjectFileMerge.merge(ModelFile.write(base), ModelFile.write(ours), ModelFile.write(theirs),
				"plant.sealbench");
		assertEquals(List.of(), merged.conflicts());
		Plant plant = ModelFile.read(merged.content(), "merged", Plant.class);
		assertEquals(
				List.of(CertificateNumber.of(1), CertificateNumber.of(2), CertificateNumber.of(3),
						CertificateNumber.of(417000)),
				plant.getCertificates().stream().map(CertificateEntry::getNumber).toList());
		assertEquals(CertificateNumber.of(417000), plant.getLastCertificateNumber());
		assertNotNull(plant.getCertificates().get(0).getRevokedAt());
	}

	private static Plant protectedPlant() {
		Plant plant = ModelFactory.eINSTANCE.createPlant();
		plant.setFormatVersion(2);
		plant.setName("plant");
		Protection protection = ModelFactory.eINSTANCE.createProtection();
		for (String name : List.of("anna", "bob")) {
			Administrator administrator = ModelFactory.eINSTANCE.createAdministrator();
			administrator.setName(name);
			administrator.setWrapped("wrapped");
			administrator.setPublicKey("public");
			administrator.setProjectKey("sealed");
			protection.getAdministrators().add(administrator);
		}
		plant.setProtection(protection);
		return plant;
	}

	private static Merged mergeProtection(Consumer<Protection> here, Consumer<Protection> there)
			throws ProblemException {
		Plant base = protectedPlant();
		Plant ours = EcoreUtil.copy(base);
		here.accept(ours.getProtection());
		Plant theirs = EcoreUtil.copy(base);
		there.accept(theirs.getProtection());
		return ProjectFileMerge.merge(ModelFile.write(base), ModelFile.write(ours), ModelFile.write(theirs),
				"plant.sealbench");
	}

	private static Protection protection(Merged merged) throws ProblemException {
		return ModelFile.read(merged.content(), "merged", Plant.class).getProtection();
	}

	private static void exchange(Protection protection, String name) {
		protection.getAdministrators().forEach(each -> each.setProjectKey(name));
		protection.getFormerKeys().add("former of " + name);
	}

	private static void newPassword(Protection protection, String name) {
		protection.getAdministrators().get(0).setPublicKey("public " + name);
		protection.getAdministrators().get(0).setWrapped("wrapped " + name);
		protection.getAdministrators().get(0).setProjectKey("sealed " + name);
	}

	@Test
	void ofTwoProjectKeysOursStaysWithAllThatBelongsToIt() throws ProblemException {
		Merged merged = mergeProtection(here -> {
			exchange(here, "ours");
			here.getAdministrators().remove(1);
		}, there -> {
			exchange(there, "theirs");
			there.setMinimumPasswordLength(20);
		});
		assertEquals(List.of("plant plant > protection"),
				merged.conflicts().stream().map(MergeConflict::where).toList());
		Protection protection = protection(merged);
		assertEquals(List.of("former of ours"), protection.getFormerKeys());
		assertEquals(List.of("ours"),
				protection.getAdministrators().stream().map(Administrator::getProjectKey).toList());
		assertEquals(10, protection.getMinimumPasswordLength());
	}

	@Test
	void aPasswordThatBothChangedIsOneOfThemWhole() throws ProblemException {
		Merged merged = mergeProtection(here -> newPassword(here, "here"), there -> newPassword(there, "there"));
		assertEquals(List.of(new MergeConflict("plant plant > protection > administrator anna", "one secret",
				"another one", "a third one")), merged.conflicts());
		assertEquals("sealed here", protection(merged).getAdministrators().get(0).getProjectKey());
		Protection other = protection(
				mergeProtection(here -> newPassword(here, "here"), there -> there.setMinimumPasswordLength(20)));
		assertEquals("sealed here", other.getAdministrators().get(0).getProjectKey());
		assertEquals(20, other.getMinimumPasswordLength());
	}

	@Test
	void aPasswordChangedWhereTheProjectKeyWasNotExchangedIsGivenUp() throws ProblemException {
		for (Merged merged : List.of(
				mergeProtection(here -> newPassword(here, "here"), there -> exchange(there, "new")),
				mergeProtection(here -> exchange(here, "new"), there -> newPassword(there, "there")))) {
			assertEquals(1, merged.conflicts().size(), merged.conflicts().toString());
			Administrator anna = protection(merged).getAdministrators().get(0);
			assertEquals(List.of("public", "wrapped", "new"),
					List.of(anna.getPublicKey(), anna.getWrapped(), anna.getProjectKey()));
			assertEquals(List.of("former of new"), protection(merged).getFormerKeys());
		}
	}

	@Test
	void twoFilesOfOneNameAreMergedWithoutABase() throws ProblemException {
		byte[] ours = changed(device(), device -> device.setComment("ours"));
		byte[] theirs = changed(device(), device -> device.setFirmware("2.0"));
		Merged merged = ProjectFileMerge.merge(new byte[0], ours, theirs, "devices/PLC_1.device");
		assertEquals(List.of(), merged.conflicts());
		assertEquals("ours", read(merged).getComment());
	}

	@Test
	void differencesAreSaidInWords() throws ProblemException {
		byte[] old = ModelFile.write(device());
		byte[] next = changed(device(), device -> {
			device.getWebServer().setHttpsPort(9000);
			device.getWebServer().getUsers().add(user("bob"));
			device.setOpcUaServer(null);
		});
		assertEquals(
				List.of("device PLC_1 > web server > https port: 8443 -> 9000",
						"device PLC_1 > web server > user bob: added", "device PLC_1 > opc ua server: removed"),
				ProjectFileDiff.compare(old, next, "f"));
		assertEquals(List.of("device PLC_1: added"), ProjectFileDiff.compare(new byte[0], next, "f"));
		assertEquals(List.of(), ProjectFileDiff.compare(old, old, "f"));
	}
}
