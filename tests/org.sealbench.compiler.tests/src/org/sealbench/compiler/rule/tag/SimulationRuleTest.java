// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;

class SimulationRuleTest extends RuleTest {

	private Tag tag;
	private Simulation simulation;

	SimulationRuleTest() {
		super(new SimulationRule());
	}

	@BeforeEach
	void aSimulatedNumber() {
		simulation = SampleProject.MODEL.createSimulation();
		simulation.setKind(SimulationKind.SINE);
		tag = SampleProject.MODEL.createTag();
		tag.setName("Level");
		tag.setType(TagType.REAL);
		tag.setSimulation(simulation);
		device.getTags().add(tag);
		assertFinds();
	}

	@Test
	void refusesWhatIsNoSingleReadOnlyNumber() {
		tag.setWritable(true);
		assertFinds(CompilerProblem.TAG_SIMULATION);
		tag.setWritable(false);
		tag.setArrayLength(3);
		assertFinds(CompilerProblem.TAG_SIMULATION);
		tag.setArrayLength(0);
		tag.setType(TagType.STRING);
		assertFinds(CompilerProblem.TAG_SIMULATION);
		tag.setType(TagType.BOOL);
		assertFinds(CompilerProblem.TAG_SIMULATION);
	}

	@Test
	void refusesARangeUpsideDownAndAPeriodOfNothing() {
		simulation.setMinimum(101);
		simulation.setPeriodMillis(0);
		assertFinds(CompilerProblem.TAG_SIMULATION_RANGE, CompilerProblem.TAG_SIMULATION_PERIOD);
		simulation.setKind(SimulationKind.CONSTANT);
		assertFinds();
	}
}
