// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class DeviceNameRuleTest extends RuleTest {

	DeviceNameRuleTest() {
		super(new DeviceNameRule());
	}

	@Test
	void refusesANameThatIsNoFileName() {
		for (String name : new String[] { "", "1PLC", "a/b", "PLC.", "a".repeat(41), "NUL", "com1.x" }) {
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
