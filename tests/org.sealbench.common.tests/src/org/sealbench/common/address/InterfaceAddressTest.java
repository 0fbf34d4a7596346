// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceAddressTest {

	@ParameterizedTest
	@CsvSource({ "127.0.0.11,127.0.0.11/24", "127.0.0.11/8,127.0.0.11/8", " 10.0.0.1 / 16 ,10.0.0.1/16",
			"10.0.0.255/8,10.0.0.255/8", "10.0.1.0/8,10.0.1.0/8", "10.0.0.0/31,10.0.0.0/31", "10.0.0.1/31,10.0.0.1/31",
			"10.0.0.255/32,10.0.0.255/32", "FD00:0::1,fd00::1/64", "::1,::1/64", "fd00::/64,fd00::/64",
			"fe80::1/10,fe80::1/10", "223.255.255.254,223.255.255.254/24" })
	void takesWhatAnInterfaceCanHave(String text, String usual) throws AddressException {
		assertEquals(usual, InterfaceAddress.parse(text).toString());
	}

	@ParameterizedTest
	@CsvSource({ "0.0.0.0,the unspecified address", "0.0.0.0/0,the unspecified address", "::,the unspecified address",
			"224.0.0.1,a multicast address", "239.255.255.255/32,a multicast address", "ff02::1,a multicast address",
			"255.255.255.255,the broadcast address", "255.255.255.255/32,the broadcast address",
			"::ffff:10.0.0.1,an IPv4-mapped IPv6 address", "10.0.0.0,the address of the network 10.0.0.0/24",
			"10.0.0.255,the broadcast address of the network 10.0.0.0/24",
			"127.0.0.0/8,the address of the network 127.0.0.0/8",
			"127.255.255.255/8,the broadcast address of the network 127.0.0.0/8",
			"10.0.0.4/30,the address of the network 10.0.0.4/30",
			"10.0.0.7/30,the broadcast address of the network 10.0.0.4/30" })
	void refusesWhatNoInterfaceCanHave(String text, String what) {
		assertRefused("it is " + what + " and not the address of one interface", text);
	}

	@ParameterizedTest
	@CsvSource({ "10.0.0.1/33,32", "10.0.0.1/0,32", "10.0.0.1/,32", "10.0.0.1/x,32", "10.0.0.1/-1,32",
			"10.0.0.1/0024,32", "fd00::1/129,128", "fd00::1/64/64,128" })
	void refusesAPrefixThatTheAddressDoesNotHave(String text, int bits) {
		assertRefused("the prefix length must be from 1 to " + bits, text);
	}

	@ParameterizedTest
	@CsvSource({ "''", "localhost", "10.0.0", "fe80::1%eth0", "[::1]", "/24" })
	void refusesWhatIsNoAddress(String text) {
		assertRefused("it is neither an IPv4 nor an IPv6 address", text);
	}

	@Test
	void anAddressAloneIsJudgedInItsNetworkOnlyIfThePrefixFits() throws AddressException {
		assertEquals("10.0.0.255", InterfaceAddress.parseAddress("10.0.0.255", 64).toString());
		assertThrows(AddressException.class, () -> InterfaceAddress.parseAddress("10.0.0.255", 24));
	}

	@Test
	void noOtherValueCanBeMade() {
		IpAddress broadcast = IpAddress.parse("10.0.0.255").orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> new InterfaceAddress(broadcast, 24));
		assertThrows(IllegalArgumentException.class, () -> new InterfaceAddress(broadcast, 33));
		assertEquals(8, new InterfaceAddress(broadcast, 8).prefixLength());
	}

	private static void assertRefused(String reason, String text) {
		assertEquals(reason, assertThrows(AddressException.class, () -> InterfaceAddress.parse(text)).getMessage());
	}
}
