// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.emulator.EmulatorTarget;

/** A rollover is stepped back, and its devices are loaded anew. */
class SteppedBackRolloverTest extends RolloverScene {

	@Test
	void steppedBackEveryDeviceIsAsInTheStageBefore() throws Exception {
		CertificateNumber web = plant.global.getWebServer().getCertificate();
		start();
		done(RolloverStage.TRUST);
		done(RolloverStage.REISSUE);

		RolloverPlan back = ProtectedPlant.require(new StepBackRollover(plant.tools).run(project)).orElseThrow();
		project.save();
		assertEquals(List.of("PLC_1", "PLC_2"), open(back));
		assertEquals(web, plant.global.getWebServer().getCertificate());
		done(RolloverStage.TRUST);
		long known = ofDevices();
		done(RolloverStage.REISSUE);
		assertEquals(known, ofDevices(), "what was issued serves again");

		done(RolloverStage.RETIRE);
		back = ProtectedPlant.require(new StepBackRollover(plant.tools).run(project)).orElseThrow();
		project.save();
		assertEquals(RolloverStage.REISSUE, back.stage());
		done(RolloverStage.REISSUE);
		ProtectedPlant.refused(RolloverProblem.CANNOT_GO_BACK, new StepBackRollover(plant.tools).run(project));
	}

	@Test
	void steppedBackFromTheFirstStageNothingIsLeft() throws Exception {
		int certificates = project.certificates().entries().size();
		start();
		done(RolloverStage.TRUST);

		Outcome<Optional<RolloverPlan>> back = new StepBackRollover(plant.tools).run(project);

		assertEquals(Optional.empty(), ProtectedPlant.require(back));
		assertEquals(List.of(CertificateProblem.LOAD_AGAIN), ProtectedPlant.codes(back));
		assertEquals(certificates, project.certificates().entries().size());
		ProtectedPlant.refused(RolloverProblem.NONE, next(EmulatorTarget.own()));
		ProtectedPlant.refused(RolloverProblem.NONE, new StepBackRollover(plant.tools).run(project));
		ProtectedPlant.refused(RolloverProblem.NONE, new FinishRollover(plant.tools).run(project));
	}
}
