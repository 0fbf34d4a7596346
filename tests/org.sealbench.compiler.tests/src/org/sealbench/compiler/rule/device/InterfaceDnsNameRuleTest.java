// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class InterfaceDnsNameRuleTest extends RuleTest {

	InterfaceDnsNameRuleTest() {
		super(new InterfaceDnsNameRule());
	}

	@Test
	void refusesWhatIsNoHostName() {
		for (String name : new String[] { "", "a_b", "-a.example", "127.0.0.1", "*.example.org", "plc 1" }) {
			device.getInterfaces().get(0).getDnsNames().set(0, name);
			assertFinds(CompilerProblem.DNS_MALFORMED);
		}
	}

	@Test
	void warnsOfANameOfTwoDevices() {
		sample.device("PLC_2", "127.0.0.12", "PLC-1.localhost");
		assertFinds(CompilerProblem.DNS_TWICE);
	}
}
