// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** Ticks off what a person has handed out. */
public final class TickOffHandOut {

	private final Tools tools;

	public TickOffHandOut(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model, wholly or, where one of the keys is none, not at all; saving is up to the caller.
	 *
	 * @param keys of the items that are done
	 */
	public Outcome<RolloverPlan> run(Project project, List<String> keys) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			PlanModel plan = PlanModel.of(project);
			RolloverPlan before = new ReadRollover(tools).read(project);
			List<RolloverItem> items = new ArrayList<>();
			for (String key : keys) {
				items.add(item(before, key));
			}
			String by = StationUser.of(project);
			project.change(() -> items.stream().filter(each -> !each.done()).forEach(
					each -> plan.record(each.key(), tools.clock().instant().truncatedTo(ChronoUnit.SECONDS), by, "")));
			return Outcome.of(new ReadRollover(tools).read(project));
		});
	}

	private static RolloverItem item(RolloverPlan plan, String key) throws ProblemException {
		Optional<RolloverItem> found = plan.items().stream().filter(each -> each.key().equals(key)).findFirst();
		if (found.isEmpty()) {
			String known = plan.openHandOuts().stream().map(RolloverItem::key).collect(Collectors.joining(", "));
			throw new ProblemException(
					RolloverProblem.NO_ITEM.at(Place.of(key), known.isEmpty() ? "none is left" : known));
		}
		if (found.get().isDevice()) {
			throw new ProblemException(RolloverProblem.BY_NEXT.at(Place.of(key)));
		}
		return found.get();
	}
}
