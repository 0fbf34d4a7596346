// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class ServerEnabledRuleTest extends RuleTest {

	ServerEnabledRuleTest() {
		super(new ServerEnabledRule());
	}

	@Test
	void mentionsADeviceThatServesNothing() {
		device.getWebServer().setEnabled(false);
		assertFinds();
		device.setOpcUaServer(null);
		assertFinds(CompilerProblem.NOTHING_ENABLED);
	}
}
