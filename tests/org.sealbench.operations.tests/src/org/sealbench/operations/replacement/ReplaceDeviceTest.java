// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** New hardware takes the place of a device, in one go or in several. */
class ReplaceDeviceTest extends ReplacementScene {

	@Test
	void whileTheOldHardwareAnswersNothingIsMadeAndThenItIsDoneInOneGo() throws Exception {
		trustItselfIn("PLC_1");
		Outcome<ReplacementReport> waiting = replace(EmulatorTarget.own());
		assertEquals(ReplacementProblem.IN_USE, waiting.firstError().orElseThrow().code());
		assertFalse(waiting.get().done());
		assertEquals(old, plant.server("PLC_2"),
				"the old hardware goes on with what it has, whoever loads it meanwhile");
		assertFalse(plant.isRevokedOnDisk(old), "nothing is revoked before the new hardware is there");
		assertEquals(List.of(old), trusted("PLC_1"));
		assertNull(state("PLC_2"));

		try (HttpEmulatorPanel panel = plant.panel()) {
			panel.reset("PLC_2");
		}
		Outcome<ReplacementReport> done = replace(EmulatorTarget.own());
		assertEquals(Optional.empty(), done.firstError());
		assertTrue(done.get().done());
		CertificateNumber fresh = plant.server("PLC_2");
		assertNotEquals(old, fresh);
		assertEquals(List.of("PLC_2 loaded", "PLC_1 loaded"), loaded(done));
		assertEquals(List.of(fresh), trusted("PLC_1"));
		assertTrue(plant.isRevokedOnDisk(old));
		assertFalse(plant.isRevokedOnDisk(fresh));
		assertTrue(plant.isLoaded("PLC_1") && plant.isLoaded("PLC_2"));
		X509Certificate before = plant.project.certificates().certificate(old);
		X509Certificate after = plant.project.certificates().certificate(fresh);
		assertNotEquals(before.getPublicKey(), after.getPublicKey());
		assertEquals(List.of(before.getIssuerX500Principal(), Certificates.names(before)),
				List.of(after.getIssuerX500Principal(), Certificates.names(after)));
		assertNull(state("PLC_2"));
	}

	@Test
	void theOldHardwareIsTakenForTheDeviceUntilTheNewOneIsLoadedAndNotAnyMore() throws Exception {
		trustItselfIn("PLC_1");
		try (NewHardware hardware = new NewHardware()) {
			assertEquals(DeviceProblem.NEEDS_PAIRING, replace(hardware.target()).firstError().orElseThrow().code());
			assertNull(state("PLC_2"), "nothing is made while it cannot be loaded");
			assertEquals(DeviceProblem.CODE_WRONG, replace(hardware.wrongCode()).firstError().orElseThrow().code());
			CertificateNumber fresh = plant.server("PLC_2");
			assertEquals(List.of(fresh), state("PLC_2").getSuccessors());
			assertFalse(state("PLC_2").isLoaded());
			assertTrue(trusted("PLC_1").containsAll(List.of(old, fresh)), "the old hardware is still there");
			assertEquals(List.of(), plant.project.device("PLC_2").orElseThrow().getRetiredHardware());
			assertFalse(plant.isRevokedOnDisk(old));

			Outcome<ReplacementReport> done = replace(hardware.targetWithCode());
			assertEquals("PLC_2 loaded", loaded(done).get(0));
			assertEquals(fresh, plant.server("PLC_2"), "it goes on with the certificates that were made");
			assertEquals(List.of("PLC_1 waiting", "PLC_2 reached"), done.get().revocation().orElseThrow().deliveries()
					.stream().map(each -> each.target().name() + " " + each.state().label()).toList());
			assertFalse(done.get().done(), "a device that trusts it by itself is to be told");
			assertEquals(List.of(fresh), trusted("PLC_1"));
		}
		Outcome<List<DownloadedDevice>> refused = new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project,
				List.of("PLC_2"), EmulatorTarget.own(), true, new NullProgressMonitor());
		assertEquals(ReplacementProblem.RETIRED, refused.firstError().orElseThrow().code());
	}

	@Test
	void otherHardwareTakesThePlaceAlsoWhileAPartnerWaits() throws Exception {
		trustItselfIn("PLC_1");
		try (NewHardware hardware = new NewHardware()) {
			Outcome<ReplacementReport> waiting = replace(hardware.targetWithCode());
			assertFalse(waiting.get().done());
			assertEquals(List.of(ReplacementProblem.PARTNER_WAITS), codes(waiting, ReplacementProblem.PARTNER_WAITS));
		}
		CertificateNumber first = plant.server("PLC_2");
		try (NewHardware hardware = new NewHardware()) {
			Outcome<ReplacementReport> again = replace(hardware.targetWithCode());
			assertEquals(List.of(ReplacementProblem.BEGINS_AGAIN), codes(again, ReplacementProblem.BEGINS_AGAIN));
			assertEquals("PLC_2 loaded", loaded(again).get(0));
			CertificateNumber second = plant.server("PLC_2");
			assertNotEquals(first, second, "what the first new hardware holds is known to it");
			assertEquals(List.of(first, old), state("PLC_2").getReplaced());
			assertEquals(List.of(second), trusted("PLC_1"));
			assertTrue(plant.isRevokedOnDisk(first) && plant.isRevokedOnDisk(old));
			assertFalse(again.get().done(), "the partner still waits");
			assertEquals(List.of(ReplacementProblem.GOES_ON),
					codes(replace(hardware.target()), ReplacementProblem.GOES_ON));
			assertEquals(second, plant.server("PLC_2"), "what answers now was loaded");
		}
		Outcome<CertificateChange> closed = giveUp();
		assertEquals(List.of("PLC_1"), closed.get().devices());
		assertEquals(List.of(ReplacementProblem.GIVEN_UP), codes(closed, ReplacementProblem.GIVEN_UP));
		assertEquals(List.of(), codes(closed, ReplacementProblem.STAYS_VALID));
		assertNull(plant.project.device("PLC_2").orElseThrow().getReplacement());
	}

	@Test
	void killedBetweenLoadingAndNotingItGoesOnAlsoUnderAnotherName() throws Exception {
		try (NewHardware hardware = new NewHardware()) {
			replace(hardware.wrongCode());
			RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of("PLC_2"),
					hardware.targetWithCode(), true, new NullProgressMonitor()));
			assertFalse(state("PLC_2").isLoaded());
			Outcome<ReplacementReport> done = replace(hardware.target());
			assertEquals(Optional.empty(), done.problems().stream()
					.filter(each -> each.isError() && each.place().object().equals("PLC_2")).findFirst());
			assertTrue(done.get().done(), "who is still to be told is kept by the revocation");
			assertTrue(plant.isRevokedOnDisk(old));
			assertEquals(1, plant.project.device("PLC_2").orElseThrow().getRetiredHardware().size());
		}
		plant.project.change(
				() -> plant.project.device("PLC_2").orElseThrow().setReplacement(begun(old, plant.server("PLC_2"))));
		RevokedPlant.good(new RenameDevice().run(plant.project, "PLC_2", "PLC_9"));
		plant.project.save();
		assertEquals(List.of(old), state("PLC_9").getReplaced());
		assertEquals(1, plant.project.device("PLC_9").orElseThrow().getRetiredHardware().size());
		Device copy = new CopyDevice().run(plant.project, "PLC_9", "PLC_8").get();
		assertNull(copy.getReplacement());
		assertEquals(List.of(), copy.getRetiredHardware());
	}

	@Test
	void anOldCertificateThatNobodyElseSignedIsSaidToStayTrusted() throws Exception {
		Credential alone = TestCredentials.selfSigned("PLC_2/alone", Usage.WEB_SERVER, "ip:127.0.0.46");
		CertificateNumber number = plant.project.certificates()
				.add(new NewCertificate(alone.certificate(), Optional.of(alone.key()), CertificateStore.DEVICE,
						CertificateUsage.WEB, "PLC_2", CertificateNumber.NONE))
				.getNumber();
		plant.project.save();
		try (NewHardware hardware = new NewHardware()) {
			replace(hardware.wrongCode());
			plant.project.change(
					() -> plant.project.device("PLC_2").orElseThrow().getReplacement().getReplaced().add(number));
			plant.project.save();
			Outcome<ReplacementReport> done = replace(hardware.targetWithCode());
			assertEquals("PLC_2 loaded", loaded(done).get(0));
			Problem said = done.problems().stream().filter(each -> each.code() == ReplacementProblem.SELF_SIGNED_BEFORE)
					.findFirst().orElseThrow(() -> new AssertionError(done.problems()));
			assertEquals(plant.project.certificates().name(number), said.place().object());
			assertTrue(plant.isRevokedOnDisk(old));
		}
	}

	@Test
	void howFarItIsStandsUnderTheSealOfTheDevice() throws Exception {
		try (NewHardware hardware = new NewHardware()) {
			replace(hardware.wrongCode());
		}
		Path file = plant.project.folder().resolve("devices/PLC_2.device");
		String sealed = Files.readString(file);
		assertTrue(sealed.contains("<replacement"), sealed);
		Files.writeString(file, sealed.replace("<replacement", "<replacement loaded=\"true\""));
		try (Project forged = ProjectBuilder.login(plant.project.folder())) {
			assertEquals(List.of("device PLC_2"),
					forged.integrity().changes().stream().map(each -> each.item()).toList());
		}
	}
}
