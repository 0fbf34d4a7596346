// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.RuntimeLicence;

class LicenceRuleTest extends RuleTest {

	LicenceRuleTest() {
		super(new LicenceRule());
	}

	@Test
	void refusesAnOpcUaServerWithoutLicence() {
		device.setRuntimeLicence(RuntimeLicence.NONE);
		assertFinds(CompilerProblem.LICENCE_MISSING);
		assertEquals("SB-2104", problems().get(0).code().text());
		assertTrue(problems().get(0).isError());
		assertEquals("PLC_1 > OPC UA > runtime licence", problems().get(0).place().toString());
	}

	@Test
	void asksForNoneWhileTheServerIsOff() {
		device.setRuntimeLicence(RuntimeLicence.NONE);
		device.getOpcUaServer().setEnabled(false);
		assertFinds();
	}
}
