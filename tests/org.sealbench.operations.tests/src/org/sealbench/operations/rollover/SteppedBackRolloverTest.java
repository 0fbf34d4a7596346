// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
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
	void whatReplacedHardwareHoldsIsNeitherInTheWayNorLoaded() throws Exception {
		ProtectedPlant.require(new StartRollover(plant.tools).run(project, CertificateNumber.of(2), Optional.empty(),
				new NullProgressMonitor()));
		CertificateNumber web = plant.global.getWebServer().getCertificate();
		CertificateNumber next = ProtectedPlant
				.require(new RenewCertificate(plant.tools).run(project, web, false, new NullProgressMonitor()))
				.certificates().get(0).id();
		RolloverReplacement reissued = ModelFactory.eINSTANCE.createRolloverReplacement();
		reissued.setNumber(web);
		reissued.setSuccessor(next);
		DeviceReplacement replacement = ModelFactory.eINSTANCE.createDeviceReplacement();
		replacement.getReplaced().add(next);
		project.change(() -> {
			plant.global.getWebServer().setCertificate(web);
			project.plant().getRollover().getReplacements().add(reissued);
			plant.global.setReplacement(replacement);
		});
		ProtectedPlant.refused(CertificateProblem.IN_REPLACEMENT, new StepBackRollover(plant.tools).run(project));
		project.change(() -> {
			project.plant().getRollover().setStage(RolloverStage.REISSUE);
			project.certificates().find(web).orElseThrow().setRevokedAt("2026-01-01T00:00:00Z");
		});
		RolloverPlan back = ProtectedPlant.require(new StepBackRollover(plant.tools).run(project)).orElseThrow();
		assertEquals(RolloverStage.TRUST, back.stage(), "nobody is to present what it held");
		assertEquals(List.of(next), replacement.getReplaced(), "which is not to be used again");
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
