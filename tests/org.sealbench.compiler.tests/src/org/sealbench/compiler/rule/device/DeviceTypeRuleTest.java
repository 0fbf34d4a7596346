// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.device.settings.DeviceTypes;

class DeviceTypeRuleTest extends RuleTest {

	DeviceTypeRuleTest() {
		super(new DeviceTypeRule());
	}

	@Test
	void warnsOfATypeThatThereIsNot() {
		assertFinds();
		device.setType("Nonsense");
		assertFinds(CompilerProblem.TYPE_UNKNOWN);
		device.setType(DeviceTypes.all().get(0));
		assertFinds();
	}
}
