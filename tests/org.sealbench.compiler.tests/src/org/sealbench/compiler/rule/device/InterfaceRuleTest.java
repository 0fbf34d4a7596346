// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class InterfaceRuleTest extends RuleTest {

	InterfaceRuleTest() {
		super(new InterfaceRule());
	}

	@Test
	void refusesADeviceWithoutInterface() {
		device.getInterfaces().clear();
		assertFinds(CompilerProblem.NO_INTERFACE);
	}

	@Test
	void refusesWhatIsNoAddress() {
		for (String address : new String[] { "", "127.0.0", "127.0.0.256", "localhost", "fe80::1%eth0", "::1::" }) {
			device.getInterfaces().get(0).setAddress(address);
			assertFinds(CompilerProblem.ADDRESS_MALFORMED);
		}
		assertEquals("PLC_1 > interfaces > X1 > IP address: '::1::' is neither an IPv4 nor an IPv6 address. "
				+ "Write it like 192.168.0.1 or fd00::1.", line());
	}

	@Test
	void refusesAddressesOfNoSingleInterface() {
		for (String address : new String[] { "0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255",
				"::ffff:127.0.0.11" }) {
			device.getInterfaces().get(0).setAddress(address);
			assertFinds(CompilerProblem.ADDRESS_UNUSABLE);
		}
	}

	@Test
	void refusesTheAddressesOfTheNetworkItself() {
		device.getInterfaces().get(0).setPrefixLength(24);
		device.getInterfaces().get(0).setAddress("127.0.0.0");
		assertFinds(CompilerProblem.ADDRESS_UNUSABLE);
		device.getInterfaces().get(0).setAddress("127.0.0.255");
		assertFinds(CompilerProblem.ADDRESS_UNUSABLE);
		assertEquals(
				"PLC_1 > interfaces > X1 > IP address: 127.0.0.255 is the broadcast address of the network "
						+ "127.0.0.0/24 and not the address of one interface. Give the interface's own address.",
				line());
		device.getInterfaces().get(0).setPrefixLength(8);
		assertFinds();
	}

	@Test
	void refusesAPrefixThatTheAddressDoesNotHave() {
		device.getInterfaces().get(0).setPrefixLength(33);
		assertFinds(CompilerProblem.PREFIX_LENGTH);
		device.getInterfaces().get(0).setPrefixLength(0);
		assertFinds(CompilerProblem.PREFIX_LENGTH);
		device.getInterfaces().get(0).setAddress("fd00::1");
		device.getInterfaces().get(0).setPrefixLength(64);
		assertFinds();
	}
}
