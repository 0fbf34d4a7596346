// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.operations.download.PlanDownload;
import org.sealbench.operations.download.CompiledDevice.State;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.inspection.ShowCertificate;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.DeviceSelection;
import org.sealbench.project.Project;
import org.sealbench.project.storage.FileOperations;

/** What one change costs in a plant of 10 devices and in one of 100: the same numbers of files and of signatures. */
class GrowthTest extends GrowthScene {

	/** Something that is done to a project after a login. */
	private interface Work {
		void on(Project project) throws ProblemException;
	}

	/** What it cost. */
	private record Cost(long certificatesRead, long keysRead, int written, int seals) {
	}

	@Test
	void aChangeOfOneDeviceReadsThatDevicesOwnCertificatesAlone() throws Exception {
		Cost large = costOfBoth(project -> {
			ProtectedPlant.require(new SetDevice(Tools.standard()).run(project, "PLC_7",
					List.of("webserver.session-minutes=21"), () -> null, true));
			project.save();
		});
		// Read: the certificates of its two servers, which are checked against the policies that the change leaves.
		assertEquals(new Cost(2, 0, 2, 1), large);
	}

	@Test
	void renewingOneCertificateReadsAndWritesWhatBelongsToIt() throws Exception {
		Cost large = costOfBoth(project -> {
			CertificateNumber number = project.device("PLC_7").orElseThrow().getWebServer().getCertificate();
			ProtectedPlant.require(
					new RenewCertificate(Tools.standard()).run(project, number, true, new NullProgressMonitor()));
			project.save();
		});
		// Written: certificate, key, plant, device, seals. Read: the old certificate and that of the CA, with their
		// keys.
		assertEquals(new Cost(4, 4, 5, 2), large);
	}

	@Test
	void aCompileMakesTheImagesOfWhatChangedAlone() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			Map<String, String> before = images(copy);
			try (Project project = open(copy, FileOperations.ON_DISK)) {
				project.device("PLC_7").orElseThrow().getWebServer().setSessionMinutes(22);
				List<CompiledDevice> compiled = ProtectedPlant.require(
						new Compile(Tools.standard()).runForStates(project, List.of(), new NullProgressMonitor()));
				assertEquals(size - 1L, compiled.stream().filter(each -> each.state() == State.UNCHANGED).count());
			}
			Map<String, String> after = images(copy);
			after.entrySet().removeAll(before.entrySet());
			assertEquals(Set.of("PLC_7.image", "passed"), after.keySet());
		}
	}

	@Test
	void aCompileOfWhatIsUnchangedVerifiesNoSealAndReadsEachFileOnce() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			for (int run = 0; run < 2; run++) {
				Count count = new Count();
				try (Project project = open(copy, count)) {
					ProtectedPlant.require(
							new Compile(Tools.standard()).runForStates(project, List.of(), new NullProgressMonitor()));
					assertTrue(run == 0 || project.integrity().signaturesVerified() == 0,
							project.integrity().signaturesVerified() + " seals verified");
				}
				assertEquals(List.of(), count.written);
				assertEquals(size, count.read("devices"));
				assertTrue(run == 0 || count.read("certificates") <= certificates(copy),
						count.read("certificates") + " certificates read");
			}
		}
	}

	@Test
	void aPlanOfWhatIsUnchangedReadsEachFileOnceAndOpensNoKey() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			try (Project project = open(copy, FileOperations.ON_DISK)) {
				ProtectedPlant.require(
						new Compile(Tools.standard()).runForStates(project, List.of(), new NullProgressMonitor()));
			}
			Count count = new Count();
			try (Project project = open(copy, count)) {
				EmulatorAccess none = new EmulatorAccess(new EmulatorRegistry(folder.resolve("registry")),
						(state, devices, monitor) -> {
							throw new AssertionError("a plan starts no emulator");
						});
				assertEquals(size, ProtectedPlant.require(new PlanDownload(Tools.standard(), none).run(project,
						List.of(), EmulatorTarget.own(), new NullProgressMonitor())).size());
			}
			assertTrue(count.read("certificates") <= certificates(copy),
					count.read("certificates") + " certificates read");
			assertTrue(count.read("keys") <= certificates(copy), count.read("keys") + " keys read");
		}
	}

	@Test
	void aCompileAfterOneChangeVerifiesTheSealsOfThatDevice() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			try (Project project = open(copy, FileOperations.ON_DISK)) {
				new OutsideChanges().warning(project);
				project.device("PLC_7").orElseThrow().getWebServer().setSessionMinutes(23);
				project.save();
			}
			try (Project project = open(copy, FileOperations.ON_DISK)) {
				ProtectedPlant.require(
						new Compile(Tools.standard()).runForStates(project, List.of(), new NullProgressMonitor()));
				assertEquals(2, project.integrity().signaturesVerified());
			}
		}
	}

	@Test
	void acceptingOutsideChangesSignsEachOnce() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			for (int i = 3; i <= size; i++) {
				Path file = copy.resolve("devices/PLC_" + i + ".device");
				Files.writeString(file,
						Files.readString(file).replace("<webServer", "<webServer\n      httpPort=\"81\""));
			}
			Count count = new Count();
			Set<String> before = seals(copy);
			try (Project project = open(copy, count)) {
				assertEquals(size - 2,
						ProtectedPlant.require(new OutsideChanges().accept(project, List.of(), true)).size());
			}
			assertEquals(List.of("integrity.seals"), count.written);
			assertEquals(size - 2L, news(before, seals(copy)));
			// Looked for twice and once for the save, however many there are.
			assertTrue(count.read("certificates") <= 4L * certificates(copy), count.read("certificates") + " read");
		}
	}

	@Test
	void showingOneDeviceReadsOne() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			try (Project project = Project.view(copy(size), DeviceSelection.named("PLC_7"))) {
				assertEquals(1, project.plant().getDevices().size());
				assertEquals("PLC_7", project.plant().getDevices().get(0).getName());
			}
		}
	}

	@Test
	void showingOneCertificateReadsTheDevicesThatUseIt() throws Exception {
		for (int size : new int[] { SMALL, LARGE }) {
			Path copy = copy(size);
			CertificateNumber number;
			List<String> uses;
			try (Project project = Project.open(copy)) {
				number = project.device("PLC_7").orElseThrow().getWebServer().getCertificate();
				uses = new ShowCertificate().run(project, number).get().summary().orElseThrow().usedAs();
			}
			try (Project project = Project.view(copy, DeviceSelection.mentioning(number))) {
				assertEquals(uses, new ShowCertificate().run(project, number).get().summary().orElseThrow().usedAs());
				assertTrue(project.plant().getDevices().size() <= 2, project.plant().getDevices().toString());
			}
		}
	}

	/** What work costs in the large plant; in the small one it costs the same. */
	private Cost costOfBoth(Work work) throws Exception {
		Cost large = cost(LARGE, work);
		assertEquals(cost(SMALL, work), large);
		return large;
	}

	private Cost cost(int size, Work work) throws Exception {
		Path copy = copy(size);
		Count count = new Count();
		Set<String> before = seals(copy);
		try (Project project = open(copy, count)) {
			work.on(project);
		}
		return new Cost(count.read("certificates"), count.read("keys"), count.written.size(),
				(int) news(before, seals(copy)));
	}
}
