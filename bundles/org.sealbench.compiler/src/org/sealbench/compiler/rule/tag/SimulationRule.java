// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.model.field.Field;

/** Only single numbers that nobody writes are simulated, within a range and in a period that make sense. */
public final class SimulationRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (Tag tag : device.getTags()) {
			if (tag.getSimulation() != null) {
				check(TagPlaces.tag(device, tag.getName(), Field.TAG_SIMULATION), tag, tag.getSimulation(), problems);
			}
		}
	}

	private static void check(Place place, Tag tag, Simulation simulation, Problems problems) {
		String unfit = unfit(tag);
		if (!unfit.isEmpty()) {
			problems.add(CompilerProblem.TAG_SIMULATION.at(place, unfit));
		}
		// A constant one has neither range nor period.
		if (simulation.getKind() != SimulationKind.CONSTANT) {
			if (!(simulation.getMinimum() <= simulation.getMaximum())) {
				problems.add(CompilerProblem.TAG_SIMULATION_RANGE.at(place, simulation.getMinimum(),
						simulation.getMaximum()));
			}
			if (simulation.getPeriodMillis() <= 0) {
				problems.add(CompilerProblem.TAG_SIMULATION_PERIOD.at(place, simulation.getPeriodMillis()));
			}
		}
	}

	private static String unfit(Tag tag) {
		if (tag.getArrayLength() != 0) {
			return "an array";
		}
		if (tag.getType() == TagType.BOOL || tag.getType() == TagType.STRING) {
			return "a " + tag.getType().getLiteral();
		}
		return tag.isWritable() ? "writable" : "";
	}
}
