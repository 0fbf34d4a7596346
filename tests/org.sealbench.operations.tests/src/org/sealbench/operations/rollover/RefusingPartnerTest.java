// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/** A device that is loaded and does not connect to its partners stays open in the plan of a rollover. */
class RefusingPartnerTest extends RolloverScene {

	@Test
	void itIsSaidWhomADeviceRefusesAndTheStageGoesOnWhenItDoesNotAnyMore() throws Exception {
		project.change(() -> project.device("PLC_2").orElseThrow().setSetClockOnDownload(false));
		project.save();
		ProtectedPlant.require(plant.compile());
		start();
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.own(project).orElseThrow())) {
			panel.setClock("PLC_2", Instant.parse("2012-01-01T00:00:00Z"));
			Outcome<RolloverRun> refused = next(EmulatorTarget.own());
			Problem problem = refused.problems().stream().filter(each -> each.code() == RolloverProblem.REFUSED)
					.findFirst().orElseThrow(() -> new AssertionError(refused));
			assertEquals("PLC_2", problem.place().object());
			assertTrue(problem.message().contains("Bad_CertificateTimeInvalid"), problem::message);
			try (Project again = plant.reopened()) {
				assertEquals(List.of("PLC_2"), open(new ReadRollover(plant.tools).read(again)));
			}
			panel.setClock("PLC_2", Instant.now());
		}
		done(RolloverStage.TRUST);
	}
}
