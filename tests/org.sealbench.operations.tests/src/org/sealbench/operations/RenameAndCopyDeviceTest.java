// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.impact.Impact;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** Devices get other names and are copied. */
class RenameAndCopyDeviceTest {

	private static final String NAME = "PLC_1";

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void make() throws Exception {
		project = PlantBuilder.in(folder.resolve("plant")).open();
		new AddDevice().run(project, new DeviceRequest(NAME, List.of("127.0.0.254/8"), List.of("plc-1.localhost"), ""))
				.get();
		new SetDevice(Tools.standard()).run(project, NAME, List.of("webserver.enabled=true"), () -> null, true).get();
		new Compile(Tools.standard()).run(project, List.of(), new NullProgressMonitor()).get();
	}

	@AfterEach
	void close() {
		project.close();
	}

	@Test
	void aRenamedDeviceKeepsItsCertificateAndGetsAnotherFile() throws Exception {
		CertificateNumber certificate = project.device(NAME).orElseThrow().getWebServer().getCertificate();
		Device renamed = new RenameDevice().run(project, NAME, "Filler").get();
		assertEquals(certificate, renamed.getWebServer().getCertificate());
		assertEquals("Filler", project.certificates().entry(certificate).getDevice());
		project.save();
		assertFalse(Files.exists(folder.resolve("plant/devices/PLC_1.device")));
		assertTrue(Files.exists(folder.resolve("plant/devices/Filler.device")));
		assertTrue(new Compile(Tools.standard()).run(project, List.of(), new NullProgressMonitor()).isGood());
		assertEquals(certificate, renamed.getWebServer().getCertificate());
	}

	/** A device with an OPC UA server that is compiled. */
	private Device withOpcUa() throws Exception {
		new SetDevice(Tools.standard()).run(project, NAME,
				List.of("opcua.enabled=true", "opcua.licence=small", "opcua.guest=true"), () -> null, true).get();
		compile();
		return project.device(NAME).orElseThrow();
	}

	private void compile() {
		Outcome<?> outcome = new Compile(Tools.standard()).run(project, List.of(), new NullProgressMonitor());
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
	}

	@Test
	void theCertificateThatCompileMadeFollowsTheNameInItsApplicationUri() throws Exception {
		Device device = withOpcUa();
		CertificateNumber before = device.getOpcUaServer().getCertificate();
		List<Impact> told = new ImpactPreview(Tools.standard()).rename(project, NAME).get();
		assertEquals(List.of("device", "certificate"), told.stream().map(Impact::what).toList());
		new RenameDevice().run(project, NAME, "Filler").get();
		compile();
		CertificateNumber after = device.getOpcUaServer().getCertificate();
		assertNotEquals(before, after);
		assertEquals(Optional.of("urn:sealbench:plant:Filler"),
				Certificates.applicationUri(project.certificates().certificate(after)));
		assertEquals("", device.getOpcUaServer().getApplicationUri());
		new RenameDevice().run(project, "Filler", NAME).get();
		compile();
		assertEquals(Optional.of("urn:sealbench:plant:PLC_1"), Certificates
				.applicationUri(project.certificates().certificate(device.getOpcUaServer().getCertificate())));
	}

	@Test
	void aServerWhoseCertificateWasChosenKeepsItsApplicationUri() throws Exception {
		Device device = withOpcUa();
		CertificateNumber chosen = device.getOpcUaServer().getCertificate();
		project.certificates().entry(chosen).setNamesChosen(true);
		assertEquals(List.of("device"),
				new ImpactPreview(Tools.standard()).rename(project, NAME).get().stream().map(Impact::what).toList());
		new RenameDevice().run(project, NAME, "Filler").get();
		assertEquals("urn:sealbench:plant:PLC_1", device.getOpcUaServer().getApplicationUri());
		compile();
		assertEquals(chosen, device.getOpcUaServer().getCertificate());
	}

	@Test
	void aRenewedCertificateStillFollowsAddressesAndNames() throws Exception {
		Device device = withOpcUa();
		for (boolean sameKey : new boolean[] { true, false }) {
			for (CertificateNumber number : List.of(device.getWebServer().getCertificate(),
					device.getOpcUaServer().getCertificate())) {
				new RenewCertificate(Tools.standard()).run(project, number, sameKey, new NullProgressMonitor()).get();
			}
			CertificateNumber web = device.getWebServer().getCertificate();
			CertificateNumber opcUa = device.getOpcUaServer().getCertificate();
			String address = sameKey ? "127.0.0.77" : "127.0.0.78";
			new SetDevice(Tools.standard())
					.run(project, device.getName(), List.of("address=" + address), () -> null, true).get();
			new RenameDevice().run(project, device.getName(), sameKey ? "Filler" : "Labeller").get();
			compile();
			assertNotEquals(web, device.getWebServer().getCertificate());
			assertNotEquals(opcUa, device.getOpcUaServer().getCertificate());
		}
	}

	@Test
	void everyRemedyOfAnApplicationUriIsACommand() throws Exception {
		withOpcUa();
		assertEquals(CompilerProblem.APPLICATION_URI, code(new SetDevice(Tools.standard()).run(project, NAME,
				List.of("opcua.application-uri=no uri"), () -> null, true)));
		assertTrue(new SetDevice(Tools.standard())
				.run(project, NAME, List.of("opcua.application-uri=urn:a:b"), () -> null, true).isGood());
		compile();
		assertTrue(new SetDevice(Tools.standard())
				.run(project, NAME, List.of("opcua.application-uri="), () -> null, true).isGood());
		compile();
	}

	@Test
	void aNameThatIsTakenOrMalformedIsRefused() {
		new CopyDevice().run(project, NAME, "PLC_2").get();
		assertEquals(OperationProblem.DEVICE_EXISTS, code(new RenameDevice().run(project, NAME, "plc_2")));
		assertEquals(OperationProblem.DEVICE_EXISTS, code(new CopyDevice().run(project, NAME, "PLC_2")));
		assertFalse(new RenameDevice().run(project, NAME, "1/2").isGood());
		assertTrue(new RenameDevice().run(project, NAME, "plc_1").isGood(), "its own name in other letters");
	}

	@Test
	void aCopyHasTheNextFreeAddressAndNothingThatBelongsToTheOther() {
		Device copy = new CopyDevice().run(project, NAME, new CopyDevice().freeName(project, NAME)).get();
		assertEquals("PLC_2", copy.getName());
		assertEquals("127.0.0.255", copy.getInterfaces().get(0).getAddress());
		assertEquals("127.0.1.0",
				new CopyDevice().run(project, NAME, "PLC_3").get().getInterfaces().get(0).getAddress());
		assertEquals(List.of(), copy.getInterfaces().get(0).getDnsNames());
		assertEquals(CertificateNumber.NONE, copy.getWebServer().getCertificate());
		assertTrue(copy.getWebServer().isEnabled());
	}

	@Test
	void aCopyGetsNoAddressThatNoInterfaceCanHave() {
		project.plant().getDevices().get(0).getInterfaces().get(0).setPrefixLength(24);
		Device copy = new CopyDevice().run(project, NAME, "PLC_2").get();
		assertEquals("127.0.1.1", copy.getInterfaces().get(0).getAddress());
		project.plant().getDevices().get(0).getInterfaces().get(0).setAddress("223.255.255.254");
		assertEquals("", new CopyDevice().run(project, NAME, "PLC_3").get().getInterfaces().get(0).getAddress());
	}

	private static Object code(Outcome<Device> outcome) {
		return outcome.problems().get(0).code();
	}
}
