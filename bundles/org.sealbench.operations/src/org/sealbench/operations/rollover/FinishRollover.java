// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** Closes a rollover whose third stage is done: the plan goes, and the old CA signs nothing any more. */
public final class FinishRollover {

	private final Tools tools;

	public FinishRollover(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @return the plan as it was at its end
	 */
	public Outcome<RolloverPlan> run(Project project) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			PlanModel plan = PlanModel.of(project);
			RolloverPlan last = new ReadRollover(tools).read(project);
			Place place = Place.of("rollover");
			RetiredCa retired = new RetiredCa(plan, tools);
			boolean issued = plan.step(HandOuts.LAST_LIST).isPresent();
			Optional<Problem> ended = issued || plan.stage() != RolloverStage.RETIRE ? Optional.empty()
					: retired.endedBefore();
			boolean listed = issued || ended.isPresent();
			if (plan.stage() != RolloverStage.RETIRE || !last.isStageDone() || !listed) {
				return Outcome.failed(
						RolloverProblem.TOO_EARLY.at(place, "stage " + last.stageNumber() + " of 3", open(last)));
			}
			List<Problem> notes = new ArrayList<>();
			if (!last.openHandOuts().isEmpty()) {
				notes.add(RolloverProblem.NOT_TOLD_YET.at(place, Advance.names(last.openHandOuts()), plan.old()));
			}
			ended.map(each -> RolloverProblem.NO_LAST_LIST.at(each.place(), each.message(), plan.old()))
					.ifPresent(notes::add);
			retired.end();
			return Outcome.of(last, notes);
		});
	}

	private static String open(RolloverPlan plan) {
		String devices = plan.openDevices().stream().map(RolloverItem::name).collect(Collectors.joining(", "));
		return devices.isEmpty() ? "the next stage" : "load " + devices;
	}
}
