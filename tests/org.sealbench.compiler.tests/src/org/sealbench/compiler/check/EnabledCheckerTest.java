package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;

class EnabledCheckerTest extends RuleTest {

	EnabledCheckerTest() {
		super(new EnabledChecker());
	}

	@Test
	void mentionsADeviceThatServesNothing() {
		device.getWebServer().setEnabled(false);
		assertFinds();
		device.setOpcUaServer(null);
		assertFinds(CompilerProblem.NOTHING_ENABLED);
	}
}
