// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.RevocationReason;
import org.sealbench.testkit.FreePorts;

/** What becomes of the certificates of a device whose hardware is replaced, and of those that a replacement needs. */
class ReplacedCertificateTest extends ReplacementScene {

	@Test
	void whatAReplacementNeedsIsNotDeletedAndGivenUpTheOldHardwareGoesOn() throws Exception {
		trustItselfIn("PLC_1");
		assertEquals(ReplacementProblem.NOT_BEGUN, giveUp().firstError().orElseThrow().code());
		try (NewHardware hardware = new NewHardware()) {
			replace(hardware.wrongCode());
		}
		CertificateNumber fresh = plant.server("PLC_2");
		DeleteCertificate deletion = new DeleteCertificate(RevokedPlant.TOOLS);
		plant.project.change(() -> {
			trusted("PLC_1").clear();
			plant.project.device("PLC_2").orElseThrow().getOpcUaServer().setCertificate(CertificateNumber.NONE);
		});
		for (CertificateNumber each : List.of(old, fresh)) {
			assertEquals(CertificateProblem.IN_REPLACEMENT,
					deletion.run(plant.project, each).firstError().orElseThrow().code());
		}
		plant.project.change(() -> {
			trusted("PLC_1").addAll(List.of(old, fresh));
			plant.project.device("PLC_2").orElseThrow().getOpcUaServer().setCertificate(fresh);
		});
		Outcome<CertificateChange> back = giveUp();
		assertEquals(Optional.empty(), back.firstError());
		plant.project.save();
		assertEquals(old, plant.server("PLC_2"));
		assertEquals(List.of(old), trusted("PLC_1"));
		assertTrue(plant.isRevokedOnDisk(fresh), "other hardware may hold its key");
		assertFalse(plant.isRevokedOnDisk(old));
		assertNull(state("PLC_2"));
		assertEquals(Optional.empty(), deletion.run(plant.project, fresh).firstError());
		RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of(),
				EmulatorTarget.own(), true, new NullProgressMonitor()));
	}

	@Test
	void itIsNotGivenUpWhereTheOldCertificateIsRevoked() throws Exception {
		try (NewHardware hardware = new NewHardware()) {
			replace(hardware.wrongCode());
		}
		RevokedPlant.good(
				new RevokeCertificate(RevokedPlant.TOOLS).run(plant.project, old, RevocationReason.KEY_COMPROMISE));
		CertificateNumber fresh = plant.server("PLC_2");
		assertEquals(ReplacementProblem.CANNOT_GO_BACK, giveUp().firstError().orElseThrow().code());
		assertEquals(fresh, plant.server("PLC_2"));
	}

	@Test
	void givenUpItRevokesNoCertificateOfAnotherDevice() throws Exception {
		CertificateNumber other = plant.server("PLC_1");
		plant.project.change(() -> plant.project.device("PLC_2").orElseThrow().setReplacement(begun(old, other)));
		assertEquals(Optional.empty(), giveUp().firstError());
		plant.project.save();
		assertFalse(plant.isRevokedOnDisk(other), "whoever wrote it into the replacement");
	}

	@Test
	void aCertificateOfACaOutsideStaysAndIsNamed() throws Exception {
		CertificateNumber foreign = foreign(old);
		try (HttpEmulatorPanel panel = plant.panel()) {
			panel.reset("PLC_2");
		}
		Outcome<ReplacementReport> done = replace(EmulatorTarget.own());
		assertEquals(Optional.empty(), done.firstError());
		assertTrue(done.get().done());
		assertEquals(List.of(ReplacementProblem.FOREIGN_CERTIFICATE),
				done.problems().stream().map(Problem::code).filter(ReplacementProblem.class::isInstance).toList());
		assertEquals(foreign, plant.server("PLC_2"));
		assertEquals(List.of("PLC_2 loaded"), loaded(done));
	}

	@Test
	void theOldHardwareIsNotTakenForTheNewByACertificateThatStays() throws Exception {
		foreign(old);
		RevokedPlant.good(new SetDevice(RevokedPlant.TOOLS).run(plant.project, "PLC_2",
				List.of("webserver.enabled=true", "webserver.port=" + FreePorts.on("127.0.0.46")), () -> null, true));
		RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of("PLC_2"),
				EmulatorTarget.own(), true, new NullProgressMonitor()));
		try (NewHardware hardware = new NewHardware()) {
			assertEquals(DeviceProblem.CODE_WRONG, replace(hardware.wrongCode()).firstError().orElseThrow().code());
		}
		assertEquals(1, state("PLC_2").getSuccessors().size(), "that of the web server");
		assertEquals(ReplacementProblem.IN_USE, replace(EmulatorTarget.own()).firstError().orElseThrow().code());
		assertFalse(state("PLC_2").isLoaded());
	}

	@Test
	void oneWhoseKeyIsInTheOldHardwareAloneIsRefusedBeforeAnythingIsMade() throws Exception {
		withoutKeys(CertificateNumber.of(2), old);
		assertEquals(ReplacementProblem.KEY_ELSEWHERE, replace(EmulatorTarget.own()).firstError().orElseThrow().code());
		assertEquals(old, plant.server("PLC_2"));
		assertNull(plant.project.device("PLC_2").orElseThrow().getReplacement());
	}
}
