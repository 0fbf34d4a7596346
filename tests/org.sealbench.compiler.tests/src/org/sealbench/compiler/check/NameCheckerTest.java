package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;

class NameCheckerTest extends RuleTest {

	NameCheckerTest() {
		super(new NameChecker());
	}

	@Test
	void refusesANameThatIsNoFileName() {
		for (String name : new String[] {"", "1PLC", "a/b", "PLC.", "a".repeat(41)}) {
			device.setName(name);
			assertFinds(CompilerProblem.NAME_INVALID);
		}
	}

	@Test
	void refusesANameThatDiffersInCapitalsOnly() {
		sample.device("plc_1", "127.0.0.12");
		assertFinds(CompilerProblem.NAME_TWICE);
	}
}
