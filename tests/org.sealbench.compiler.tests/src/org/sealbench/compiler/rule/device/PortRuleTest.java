// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class PortRuleTest extends RuleTest {

	PortRuleTest() {
		super(new PortRule());
	}

	@Test
	void refusesWhatIsNoPort() {
		device.getWebServer().setHttpsPort(0);
		assertFinds(CompilerProblem.PORT_RANGE);
		device.getWebServer().setHttpsPort(65536);
		assertFinds(CompilerProblem.PORT_RANGE);
	}

	@Test
	void refusesTwoServersOnOnePort() {
		device.getOpcUaServer().setPort(8443);
		assertFinds(CompilerProblem.PORT_TWICE);
		device.getWebServer().setEnabled(false);
		assertFinds();
	}

	@Test
	void countsThePlainPortOnlyWhileItIsOpened() {
		device.getWebServer().setHttpPort(8443);
		assertFinds();
		device.getWebServer().setHttpsOnly(false);
		assertFinds(CompilerProblem.PORT_TWICE);
	}

	@Test
	void warnsOfPrivilegedPorts() {
		device.getWebServer().setHttpsPort(443);
		assertFinds(CompilerProblem.PORT_PRIVILEGED);
	}
}
