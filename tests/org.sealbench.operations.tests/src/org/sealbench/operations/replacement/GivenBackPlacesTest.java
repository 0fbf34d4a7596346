// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.testkit.FreePorts;

/** A replacement that is given up gives each place the certificate that it had, whatever was done meanwhile. */
class GivenBackPlacesTest extends ReplacementScene {

	private CertificateNumber oldWeb;
	private CertificateNumber fresh;
	private CertificateNumber freshWeb;

	/** Both servers of the device, whose replacement began; the hardware itself plays no part. */
	@BeforeEach
	void begin() throws Exception {
		RevokedPlant.good(new SetDevice(RevokedPlant.TOOLS).run(plant.project, "PLC_2",
				List.of("webserver.enabled=true", "webserver.port=" + FreePorts.on("127.0.0.46")), () -> null, true));
		RevokedPlant.good(new Compile(RevokedPlant.TOOLS).run(plant.project, List.of(), new NullProgressMonitor()));
		plant.project.save();
		oldWeb = web();
		trustItselfIn("PLC_1");
		DeviceReplacement begun = ReplacedCertificates.of(plant.project, device()).renew(RevokedPlant.TOOLS,
				SubMonitor.convert(null));
		plant.project.change(() -> device().setReplacement(begun));
		plant.project.save();
		fresh = plant.server("PLC_2");
		freshWeb = web();
		assertNotEquals(old, fresh);
		assertNotEquals(oldWeb, freshWeb);
	}

	private Device device() {
		return plant.project.device("PLC_2").orElseThrow();
	}

	private CertificateNumber web() {
		return device().getWebServer().getCertificate();
	}

	private void takeOver(CertificateNumber from, CertificateNumber to) {
		List<CertificateUse> uses = CertificateUses.of(plant.project.plant()).find(from);
		plant.project.change(() -> uses.forEach(each -> each.move().accept(to)));
	}

	private CertificateNumber renew(CertificateNumber number) {
		return RevokedPlant.good(
				new RenewCertificate(RevokedPlant.TOOLS).run(plant.project, number, false, new NullProgressMonitor()))
				.certificates().get(0).id();
	}

	@Test
	void oneThatTookTwoPlacesGivesEachItsOwnBack() throws Exception {
		takeOver(freshWeb, fresh);
		plant.project.save();
		assertEquals(List.of(fresh), state("PLC_2").getSuccessors());
		RevokedPlant.good(giveUp());
		plant.project.save();
		assertEquals(List.of(old, oldWeb), List.of(plant.server("PLC_2"), web()));
		assertEquals(List.of(old), trusted("PLC_1").stream().filter(each -> !each.equals(oldWeb)).toList());
		assertTrue(plant.isRevokedOnDisk(fresh));
		assertFalse(plant.isRevokedOnDisk(old) || plant.isRevokedOnDisk(oldWeb));
		assertNull(state("PLC_2"));
	}

	@Test
	void afterTheCaWasRenewedThoseOfItsNewKeyAreGivenBack() throws Exception {
		CertificateNumber ca = renew(CertificateNumber.of(2));
		CertificateNumber freshAgain = plant.server("PLC_2");
		assertNotEquals(fresh, freshAgain);
		Outcome<CertificateChange> back = giveUp();
		RevokedPlant.good(back);
		plant.project.save();
		for (CertificateNumber[] each : new CertificateNumber[][] { { old, plant.server("PLC_2") },
				{ oldWeb, web() } }) {
			assertNotEquals(each[0], each[1], "what the old key of the CA signed is trusted by nobody");
			assertEquals(ca, plant.project.certificates().entry(each[1]).getIssuer());
			assertEquals(plant.project.certificates().certificate(each[0]).getPublicKey(),
					plant.project.certificates().certificate(each[1]).getPublicKey());
			assertTrue(plant.project.certificates().entry(each[1]).getRevokedAt().isEmpty());
		}
		assertEquals(List.of(plant.server("PLC_2")), trusted("PLC_1"));
		assertFalse(plant.project.certificates().entry(freshAgain).getRevokedAt().isEmpty());
		assertNull(state("PLC_2"));
	}

	@Test
	void renewedOnceMoreEachStillHasItsPartner() throws Exception {
		renew(freshWeb);
		CertificateNumber again = renew(old);
		assertEquals(fresh, plant.server("PLC_2"), "the old hardware gives nothing to the new one");
		RevokedPlant.good(giveUp());
		plant.project.save();
		assertEquals(List.of(again, oldWeb), List.of(plant.server("PLC_2"), web()));
		assertNull(state("PLC_2"));
	}

	@Test
	void aProjectFromBeforePairsWereNotedGoesByTheirOrder() throws Exception {
		plant.project.change(() -> device().getReplacement().getPairs().clear());
		plant.project.save();
		RevokedPlant.good(giveUp());
		assertEquals(List.of(old, oldWeb), List.of(plant.server("PLC_2"), web()));
	}

	@Test
	void whatIsRenewedForTheOldHardwareAsksForNoDownload() throws Exception {
		plant.project.change(() -> trusted("PLC_1").remove(old));
		assertEquals(List.of(), RevokedPlant.good(
				new RenewCertificate(RevokedPlant.TOOLS).run(plant.project, old, false, new NullProgressMonitor()))
				.devices());
	}

	@Test
	void whatStaysValidIsRevokedByWhoeverCan() throws Exception {
		plant.project.change(() -> device().getReplacement().setLoaded(true));
		Outcome<CertificateChange> closed = giveUp();
		assertEquals(
				List.of("Revoke it ('sealbench cert revoke " + old + " --everywhere').",
						"Revoke it ('sealbench cert revoke " + oldWeb + " --everywhere')."),
				closed.problems().stream().filter(each -> each.code() == ReplacementProblem.STAYS_VALID)
						.map(each -> each.remedy()).toList());
		plant.project.save();
		RevokedPlant
				.good(new RevokeCertificate(RevokedPlant.TOOLS).run(plant.project, old, RevocationReason.SUPERSEDED));
	}
}
