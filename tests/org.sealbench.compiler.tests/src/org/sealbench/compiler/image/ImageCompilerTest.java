// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problems;
import org.sealbench.common.secret.StationKey;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImageArchive;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.testkit.ProjectBuilder;

class ImageCompilerTest {

	@TempDir
	private Path folder;
	private SampleProject sample;
	private Project project;
	private Device device;

	@BeforeEach
	void projectWithADevice() throws Exception {
		sample = new SampleProject(folder.resolve("plant"));
		project = sample.project();
		device = sample.device("PLC_1", "127.0.0.11", "plc-1.localhost");
	}

	@Test
	void aDeviceWithGlobalSecurityTrustsTheProjectCaWithItsRevocationList() throws Exception {
		withGlobalSecurity();
		DeviceImage image = compile();
		assertEquals(
				List.of("certificates/download.pem", "certificates/opcua.pem", "certificates/web.pem", "crl/0002.pem",
						"device.json", "keys/opcua.pem", "keys/web.pem", "trust/opcua/0002.pem"),
				List.copyOf(image.parts().keySet()));
		assertArrayEquals(Certificates.pem(project.certificates().certificate(CertificateNumber.of(2)))
				.getBytes(StandardCharsets.US_ASCII), image.parts().get("certificates/download.pem"));
		assertEquals(2, CertificateReader.readAll(image.parts().get("certificates/web.pem"), "web").size());
	}

	@Test
	void aSha1CertificateForTheDeviceServesTheOldPoliciesAloneWhereTheyAreOffered() throws Exception {
		withGlobalSecurity();
		CertificateNumber old = sample.signed(new Profile("PLC_1/old").store(CertificateStore.DEVICE)
				.usage(Usage.OPCUA, CertificateUsage.OPCUA).key(KeyAlgorithm.RSA_2048).names("uri:urn:p"),
				CertificateNumber.of(1)).getNumber();
		assertFalse(compile().parts().containsKey("certificates/opcua-sha1.pem"));
		device.getOpcUaServer().getSecureChannel().getOffers().add(org.sealbench.model.EndpointSecurity.BASIC256_SIGN);
		DeviceImage image = compile();
		assertEquals(project.certificates().certificate(old),
				CertificateReader.readAll(image.parts().get("certificates/opcua-sha1.pem"), "old").get(0));
		assertTrue(image.parts().containsKey("keys/opcua-sha1.pem"));
		assertEquals(project.certificates().certificate(device.getOpcUaServer().getCertificate()),
				CertificateReader.readAll(image.parts().get("certificates/opcua.pem"), "new").get(0));
	}

	@Test
	void aDeviceWithoutTrustsPickedClientsAndTheProjectsStations() throws Exception {
		selfSignedCertificates();
		CertificateNumber station = sample
				.selfSigned(new Profile("Sealbench/Client-3").usage(Usage.OPCUA_CLIENT, CertificateUsage.CLIENT)
						.store(CertificateStore.TRUSTED).device("").names("uri:urn:sealbench:plant:client:3"))
				.getNumber();
		CertificateNumber imported = sample
				.selfSigned(new Profile("Scada").usage(Usage.OPCUA_CLIENT, CertificateUsage.CLIENT)
						.store(CertificateStore.TRUSTED).device("").names("uri:urn:scada"))
				.getNumber();
		CertificateEntry revoked = sample.selfSigned(new Profile("PLC_2/OPCUA-1-5").device("PLC_2"));
		revoked.setRevokedAt("2029-01-01T00:00:00Z");
		CertificateNumber picked = sample.selfSigned(new Profile("PLC_3/OPCUA-1-6").device("PLC_3")).getNumber();
		device.getOpcUaServer().getSecureChannel().getTrustedClients().addAll(List.of(picked, revoked.getNumber()));
		assertEquals(List.of("trust/opcua/000" + station + ".pem", "trust/opcua/000" + picked + ".pem"),
				compile().parts().keySet().stream().filter(path -> path.startsWith("trust/")).toList());
		assertTrue(imported.compareTo(station) > 0);
		assertArrayEquals(compile().parts().get("certificates/web.pem"),
				compile().parts().get("certificates/download.pem"));
	}

	@Test
	void serversThatAreOffLeaveNothingInTheImage() throws Exception {
		selfSignedCertificates();
		device.getWebServer().setEnabled(false);
		device.getOpcUaServer().setEnabled(false);
		assertEquals(Set.of("device.json"), compile().parts().keySet());
	}

	@Test
	void settingsAreThoseOfTheModel() throws Exception {
		Tag tag = SampleProject.MODEL.createTag();
		tag.setName("Level");
		tag.setType(TagType.REAL);
		tag.setSimulation(SampleProject.MODEL.createSimulation());
		tag.getSimulation().setKind(SimulationKind.SINE);
		device.getTags().add(tag);
		device.getOpcUaServer().getSecureChannel().getOffers().add(org.sealbench.model.EndpointSecurity.NONE);
		device.getOpcUaServer().getSecureChannel().setAutoAcceptUntil("2030-02-01T00:00:00Z");
		project.plant().getUsers().add(SampleProject.user("boss"));
		var settings = compile().settings();
		assertEquals("plant", settings.project());
		assertEquals("REAL", settings.tags().get(0).type().name());
		assertEquals("SINE", settings.tags().get(0).simulation().kind().name());
		assertEquals(
				List.of(new EndpointSecurity("None", "None"), new EndpointSecurity("Basic256Sha256", "SignAndEncrypt")),
				settings.opcUaServer().security());
		assertEquals(null, settings.opcUaServer().autoAcceptUntil());
		assertEquals(List.of("operator"), settings.opcUaServer().users().stream().map(each -> each.name()).toList());
		device.getOpcUaServer().getUserAuthentication().setProjectUsers(true);
		device.getOpcUaServer().getSecureChannel().setAutoAccept(true);
		assertEquals("2030-02-01T00:00:00Z", compile().settings().opcUaServer().autoAcceptUntil().toString());
		assertEquals(2, compile().settings().opcUaServer().users().size());
	}

	@Test
	void theSameProjectElsewhereGivesTheSameBytes() throws Exception {
		withGlobalSecurity();
		byte[] here = new ImageArchive().write(compile());
		project.save();
		Path elsewhere = folder.resolve("elsewhere");
		copy(project.folder(), elsewhere);
		Project copy = Project.open(elsewhere);
		ProjectBuilder.login(copy);
		DeviceImage image = new ImageCompiler(copy, SampleProject.NOW)
				.compile(copy.device("PLC_1").orElseThrow(), new Problems()).image();
		assertArrayEquals(here, new ImageArchive().write(image));
	}

	@Test
	void anUnchangedDeviceIsNotCompiledAgain() throws Exception {
		selfSignedCertificates();
		byte[] first = new ImageArchive().write(compile());
		assertTrue(unchanged());
		assertArrayEquals(first, new ImageArchive().write(compile()));
		device.getWebServer().setHttpsPort(9443);
		assertFalse(unchanged());
		assertTrue(unchanged());
		project.plant().getUsers().add(SampleProject.user("boss"));
		assertTrue(unchanged());
		device.getOpcUaServer().getUserAuthentication().setProjectUsers(true);
		assertFalse(unchanged());
		project.plant().getUsers().get(0).setName("chief");
		assertFalse(unchanged());
		device.getOpcUaServer().getSecureChannel().getTrustedClients().add(CertificateNumber.of(1));
		assertFalse(unchanged());
	}

	@Test
	void aDamagedOrMissingImageOnlyMeansCompilingAgain() throws Exception {
		selfSignedCertificates();
		byte[] first = new ImageArchive().write(compile());
		Path kept = project.folder().resolve(".sealbench/images/PLC_1.image");
		byte[] content = Files.readAllBytes(kept);
		for (int length : new int[] { 0, 10, 100, content.length - 1 }) {
			Files.write(kept, Arrays.copyOf(content, length));
			assertFalse(unchanged());
		}
		content[content.length / 2] ^= 1;
		Files.write(kept, content);
		assertFalse(unchanged());
		Files.delete(kept);
		assertFalse(unchanged());
		assertArrayEquals(first, new ImageArchive().write(compile()));
	}

	@Test
	void anImageThatAnotherStationLeftIsNotUsed() throws Exception {
		selfSignedCertificates();
		DeviceImage own = compile();
		Path images = project.folder().resolve(".sealbench/images");
		String inputs = new String(Files.readAllBytes(images.resolve("PLC_1.image")), StandardCharsets.ISO_8859_1)
				.split("\n")[1];
		SortedMap<String, byte[]> parts = new TreeMap<>(own.parts());
		parts.keySet().removeIf(path -> path.startsWith("keys/"));
		parts.put("opcua/trust/0099.pem", new byte[] { 1 });
		new ImageCache(images, new StationKey(project.folder().resolve("another.key")))
				.write(new DeviceImage(own.settings(), parts), inputs);
		assertFalse(compile().parts().containsKey("opcua/trust/0099.pem"));
	}

	@Test
	void keptImagesHaveNoPrivateKeyAndBelongToTheirOwner() throws Exception {
		selfSignedCertificates();
		compile();
		Path kept = project.folder().resolve(".sealbench/images/PLC_1.image");
		assertFalse(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1).contains("PRIVATE KEY"));
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
		}
	}

	@Test
	void aFolderThatCannotBeUsedIsAWarning() throws Exception {
		Files.createDirectories(project.folder().resolve(".sealbench"));
		Files.writeString(project.folder().resolve(".sealbench/images"), "in the way");
		Problems problems = new Problems();
		new ImageCompiler(project, SampleProject.NOW).compile(device, problems);
		assertEquals("SB-2501", problems.list().get(0).code().text());
		assertFalse(problems.hasError());
	}

	@Test
	void withoutALoginTheImageHasNoKeys() throws Exception {
		withGlobalSecurity();
		project.save();
		project.close();
		assertTrue(compile().parts().keySet().stream().noneMatch(path -> path.startsWith("keys/")));
	}

	@Test
	void aPreviewLeavesOutWhatIsAboutToBeReplaced() throws Exception {
		selfSignedCertificates();
		Set<String> parts = new ImageCompiler(project, SampleProject.NOW).preview(device, Set.of(ServerRole.WEB))
				.parts().keySet();
		assertFalse(parts.contains("certificates/web.pem") || parts.contains("keys/web.pem"));
		assertTrue(parts.contains("keys/opcua.pem"));
		assertFalse(Files.exists(project.folder().resolve(".sealbench/images")));
	}

	private void selfSignedCertificates() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("PLC_1/Webserver-1")).getNumber());
		device.getOpcUaServer().setCertificate(sample.selfSigned(new Profile("PLC_1/OPCUA-1-2")
				.usage(Usage.OPCUA, CertificateUsage.OPCUA).key(KeyAlgorithm.RSA_2048).names("uri:urn:p")).getNumber());
	}

	private void withGlobalSecurity() throws Exception {
		sample.protect();
		device.setGlobalSecurity(true);
		device.getWebServer().setCertificate(
				sample.signed(new Profile("PLC_1/Webserver-3").store(CertificateStore.DEVICE), CertificateNumber.of(2))
						.getNumber());
		device.getOpcUaServer()
				.setCertificate(sample.signed(new Profile("PLC_1/OPCUA-1-4").store(CertificateStore.DEVICE)
						.usage(Usage.OPCUA, CertificateUsage.OPCUA).key(KeyAlgorithm.RSA_2048).names("uri:urn:p"),
						CertificateNumber.of(2)).getNumber());
	}

	private DeviceImage compile() throws Exception {
		return new ImageCompiler(project, SampleProject.NOW).compile(device, new Problems()).image();
	}

	private boolean unchanged() throws Exception {
		return new ImageCompiler(project, SampleProject.NOW).compile(device, new Problems()).unchanged();
	}

	private static void copy(Path from, Path to) throws Exception {
		List<Path> files = new ArrayList<>();
		try (var walk = Files.walk(from)) {
			walk.forEach(files::add);
		}
		for (Path file : files) {
			Files.copy(file, to.resolve(from.relativize(file).toString()));
		}
	}
}
