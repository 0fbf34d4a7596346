// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.NetworkInterface;

class UniqueAddressRuleTest extends RuleTest {

	UniqueAddressRuleTest() {
		super(new UniqueAddressRule());
	}

	@Test
	void findsTheSameAddressInAnotherDeviceHoweverItIsWritten() {
		device.getInterfaces().get(0).setAddress("FD00:0::1");
		sample.device("PLC_2", "fd00::1");
		assertFinds(CompilerProblem.ADDRESS_TWICE);
	}

	@Test
	void findsTheSameAddressInTheDeviceItself() {
		NetworkInterface second = SampleProject.MODEL.createNetworkInterface();
		second.setName("X2");
		second.setAddress("127.0.0.11");
		device.getInterfaces().add(second);
		assertFinds(CompilerProblem.ADDRESS_TWICE, CompilerProblem.ADDRESS_TWICE);
	}

	@Test
	void namesEachOtherDeviceOnce() {
		for (String name : new String[] { "PLC_2", "PLC_3" }) {
			NetworkInterface second = SampleProject.MODEL.createNetworkInterface();
			second.setName("X2");
			second.setAddress("127.0.0.11");
			sample.device(name, "127.0.0.11").getInterfaces().add(second);
		}
		assertFinds(CompilerProblem.ADDRESS_TWICE, CompilerProblem.ADDRESS_TWICE);
		assertTrue(line().contains("the address 127.0.0.11 belongs to PLC_2 as well"), line());
	}
}
