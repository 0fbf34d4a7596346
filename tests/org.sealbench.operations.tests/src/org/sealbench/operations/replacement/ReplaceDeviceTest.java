// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;

/** New hardware takes the place of a device, in one go or in several. */
class ReplaceDeviceTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private RevokedPlant plant;
	private int old;

	@BeforeAll
	static void make() throws Exception {
		RevokedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void loadedPlant() throws Exception {
		plant = new RevokedPlant(template.resolve("plant"), folder);
		old = plant.server("PLC_2");
	}

	@AfterEach
	void stop() {
		plant.close();
	}

	private Outcome<ReplacementReport> replace(EmulatorTarget target) {
		return new ReplaceDevice(RevokedPlant.TOOLS, plant.emulators, ServerPasswords.none()).run(plant.project,
				"PLC_2", target, new DownloadPermissions(true, false), RevocationReason.SUPERSEDED,
				new NullProgressMonitor());
	}

	private Path state() {
		return plant.project.folder().resolve("replacements/PLC_2.log");
	}

	@Test
	void whileTheOldHardwareAnswersItWaitsAndThenGoesOn() throws Exception {
		plant.project.change(() -> RoleAssignment.add(plant.project.device("PLC_1").orElseThrow(),
				CertificateRole.TRUSTED_CLIENT, old));
		plant.project.save();
		Outcome<ReplacementReport> waiting = replace(EmulatorTarget.own());
		assertEquals(ReplacementProblem.IN_USE, waiting.firstError().orElseThrow().code());
		assertFalse(waiting.get().done());
		int fresh = plant.server("PLC_2");
		assertNotEquals(old, fresh);
		assertFalse(plant.isRevokedOnDisk(old), "nothing is revoked before the new hardware is there");
		assertTrue(Files.exists(state()));

		try (HttpEmulatorPanel panel = plant.panel()) {
			panel.reset("PLC_2");
		}
		Outcome<ReplacementReport> done = replace(EmulatorTarget.own());
		assertEquals(Optional.empty(), done.firstError());
		assertTrue(done.get().done());
		assertEquals(fresh, plant.server("PLC_2"), "it goes on with the certificates that were made");
		assertEquals(List.of("PLC_2 loaded", "PLC_1 loaded"),
				done.get().devices().stream().map(each -> each.name() + " " + each.result().label()).toList());
		assertTrue(plant.isRevokedOnDisk(old));
		assertFalse(plant.isRevokedOnDisk(fresh));
		assertTrue(plant.isLoaded("PLC_1") && plant.isLoaded("PLC_2"));
		X509Certificate before = plant.project.certificates().certificate(old);
		X509Certificate after = plant.project.certificates().certificate(fresh);
		assertNotEquals(before.getPublicKey(), after.getPublicKey());
		assertEquals(List.of(before.getIssuerX500Principal(), Certificates.names(before)),
				List.of(after.getIssuerX500Principal(), Certificates.names(after)));
		assertFalse(Files.exists(state()));
	}

	@Test
	void theOldHardwareIsNotTakenForTheDeviceAnyMore() throws Exception {
		List<String> shown = new ArrayList<>();
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("rack-registry"));
		try (Emulator rack = new EmulatorProvider(registry)
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						folder.resolve("rack"), List.of("PLC_2"), shown::add))) {
			EmulatorTarget withoutCode = new EmulatorTarget(Optional.of(rack.url()), Map.of());
			assertEquals(DeviceProblem.NEEDS_PAIRING, replace(withoutCode).firstError().orElseThrow().code());
			String code;
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(registry.list().get(0))) {
				code = panel.devices().get(0).pairingCode();
			}
			Outcome<ReplacementReport> loaded = replace(
					new EmulatorTarget(Optional.of(rack.url()), Map.of("PLC_2", code.toCharArray())));
			assertEquals("PLC_2 loaded",
					loaded.get().devices().get(0).name() + " " + loaded.get().devices().get(0).result().label());
			assertEquals(List.of("PLC_1 waiting", "PLC_2 reached"), loaded.get().revocation().orElseThrow().deliveries()
					.stream().map(each -> each.target().name() + " " + each.state().label()).toList());
			assertTrue(loaded.get().done(), "who is still to be told is kept by the revocation");
		}
		Outcome<List<DownloadedDevice>> refused = new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project,
				List.of("PLC_2"), EmulatorTarget.own(), true, new NullProgressMonitor());
		assertEquals(ReplacementProblem.RETIRED, refused.firstError().orElseThrow().code());
	}

	@Test
	void whatNobodyHereCanSignIsRefusedBeforeAnythingIsMade() throws Exception {
		plant.project.certificates().entry(2).setPrivateKey(false);
		assertEquals(ReplacementProblem.FOREIGN_CERTIFICATE,
				replace(EmulatorTarget.own()).firstError().orElseThrow().code());
		assertEquals(old, plant.server("PLC_2"));
		assertFalse(Files.exists(state()));
	}
}
