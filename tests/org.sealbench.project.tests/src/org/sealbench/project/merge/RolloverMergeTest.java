// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.model.files.ModelFile;

/** Two engineers who work off the plan of one rollover, or who each begin one. */
class RolloverMergeTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private static Plant plant() {
		Plant plant = FACTORY.createPlant();
		plant.setFormatVersion(1);
		plant.setName("plant");
		return plant;
	}

	private static Plant started(CertificateNumber successor) {
		Plant plant = plant();
		Rollover rollover = FACTORY.createRollover();
		rollover.setNumber(CertificateNumber.of(2));
		rollover.setSuccessor(successor);
		rollover.setNewWithOld("certificate of " + successor);
		plant.setRollover(rollover);
		return plant;
	}

	private static Plant changed(Consumer<Rollover> change) {
		Plant plant = started(CertificateNumber.of(7));
		change.accept(plant.getRollover());
		return plant;
	}

	private static void step(Rollover rollover, String name) {
		RolloverStep step = FACTORY.createRolloverStep();
		step.setName(name);
		step.setAt("2026-11-30T12:00:00Z");
		rollover.getSteps().add(step);
	}

	private static void replacement(Rollover rollover, CertificateNumber number, CertificateNumber successor) {
		RolloverReplacement replacement = FACTORY.createRolloverReplacement();
		replacement.setNumber(number);
		replacement.setSuccessor(successor);
		rollover.getReplacements().add(replacement);
	}

	private static ProjectFileMerge.Merged merge(Plant base, Plant ours, Plant theirs) throws ProblemException {
		return ProjectFileMerge.merge(ModelFile.write(base), ModelFile.write(ours), ModelFile.write(theirs),
				"plant.sealbench");
	}

	private static Rollover merged(Plant base, Plant ours, Plant theirs) throws ProblemException {
		ProjectFileMerge.Merged merged = merge(base, ours, theirs);
		assertEquals(List.of(), merged.conflicts());
		return ModelFile.read(merged.content(), "plant.sealbench", Plant.class).getRollover();
	}

	private static Set<String> names(Rollover rollover) {
		Set<String> names = new TreeSet<>();
		rollover.getSteps().forEach(each -> names.add(each.getName()));
		return names;
	}

	@Test
	void whatEitherHasDoneIsDone() throws ProblemException {
		Rollover merged = merged(started(CertificateNumber.of(7)), changed(here -> {
			here.setStage(RolloverStage.REISSUE);
			step(here, "reissue PLC_1");
			replacement(here, CertificateNumber.of(3), CertificateNumber.of(20));
		}), changed(there -> {
			step(there, "trust PLC_2");
			replacement(there, CertificateNumber.of(4), CertificateNumber.of(30));
		}));

		assertEquals(Set.of("reissue PLC_1", "trust PLC_2"), names(merged));
		assertEquals(2, merged.getReplacements().size());
		assertEquals(RolloverStage.REISSUE, merged.getStage());
	}

	@Test
	void whatOneHasTakenBackStaysBack() throws ProblemException {
		Plant base = changed(was -> {
			was.setStage(RolloverStage.REISSUE);
			step(was, "reissue PLC_1");
		});

		Rollover merged = merged(base, changed(here -> here.setStage(RolloverStage.TRUST)), changed(there -> {
			there.setStage(RolloverStage.REISSUE);
			step(there, "reissue PLC_1");
			step(there, "reissue PLC_2");
		}));

		assertEquals(RolloverStage.TRUST, merged.getStage());
		assertEquals(Set.of("reissue PLC_2"), names(merged));
	}

	@Test
	void ofTheFirstTwoStagesTheEarlierOneHolds() throws ProblemException {
		Plant base = changed(was -> was.setStage(RolloverStage.TRUST));
		Plant further = changed(here -> here.setStage(RolloverStage.REISSUE));

		assertEquals(RolloverStage.REISSUE, merged(base, further, started(CertificateNumber.of(7))).getStage());
		assertEquals(RolloverStage.TRUST, merged(changed(was -> was.setStage(RolloverStage.REISSUE)), further,
				changed(there -> there.setStage(RolloverStage.TRUST))).getStage());
	}

	/** The third stage has revoked what a branch that went back presents again: that cannot be joined. */
	@Test
	void theThirdStageIsNotJoinedWithOneThatWentAnotherWay() throws ProblemException {
		Plant base = changed(was -> was.setStage(RolloverStage.REISSUE));
		Plant further = changed(here -> here.setStage(RolloverStage.RETIRE));
		Plant back = changed(there -> there.setStage(RolloverStage.TRUST));
		Plant reissued = changed(there -> {
			there.setStage(RolloverStage.REISSUE);
			replacement(there, CertificateNumber.of(3), CertificateNumber.of(20));
		});
		for (Plant other : List.of(back, reissued)) {
			assertEquals(
					List.of("from certificate 2 to 7 in the stage retire, from certificate 2 to 7 in the stage "
							+ other.getRollover().getStage().getLiteral() + "; go on with one of the two"),
					merge(base, further, other).conflicts().stream().map(each -> each.ours() + ", " + each.theirs())
							.toList());
			ProjectFileMerge.Merged kept = merge(base, other, further);
			assertEquals(1, kept.conflicts().size());
			assertEquals(other.getRollover().getStage(),
					ModelFile.read(kept.content(), "plant.sealbench", Plant.class).getRollover().getStage(),
					"ours, unmixed");
		}
	}

	@Test
	void theThirdStageIsJoinedWithOneThatWentNoOtherWay() throws ProblemException {
		Plant base = changed(was -> was.setStage(RolloverStage.REISSUE));
		Plant further = changed(here -> here.setStage(RolloverStage.RETIRE));
		Plant told = changed(there -> {
			there.setStage(RolloverStage.REISSUE);
			step(there, "trust:HMI");
		});

		assertEquals(RolloverStage.RETIRE, merged(base, further, told).getStage());
		assertEquals(Set.of("trust:HMI"), names(merged(base, told, further)));
		assertEquals(RolloverStage.RETIRE, merged(base, further, changed(there -> {
			there.setStage(RolloverStage.RETIRE);
			step(there, "retire PLC_1");
		})).getStage());
	}

	@Test
	void twoThatBeganApartAreOneConflictAndNotMixed() throws ProblemException {
		Plant ours = started(CertificateNumber.of(7));
		step(ours.getRollover(), "trust PLC_1");
		Plant theirs = started(CertificateNumber.of(1007));
		step(theirs.getRollover(), "trust PLC_2");

		ProjectFileMerge.Merged merged = merge(plant(), ours, theirs);

		assertEquals(List.of("plant plant > rollover"), merged.conflicts().stream().map(MergeConflict::where).toList());
		assertEquals("from certificate 2 to 7", merged.conflicts().get(0).ours());
		Rollover kept = ModelFile.read(merged.content(), "plant.sealbench", Plant.class).getRollover();
		assertEquals(CertificateNumber.of(7), kept.getSuccessor());
		assertEquals(Set.of("trust PLC_1"), names(kept));
	}

	@Test
	void aFinishedOneIsGoneUnlessTheOtherWentOn() throws ProblemException {
		assertEquals(null, merged(started(CertificateNumber.of(7)), plant(), started(CertificateNumber.of(7))));

		ProjectFileMerge.Merged merged = merge(started(CertificateNumber.of(7)),
				changed(here -> step(here, "trust PLC_1")), plant());

		assertEquals(List.of("removed"), merged.conflicts().stream().map(MergeConflict::theirs).toList());
	}
}
