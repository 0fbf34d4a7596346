// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

	@ParameterizedTest
	@CsvSource({ "0.0.0.0,0.0.0.0", "192.168.0.255,192.168.0.255", "::,::", "::1,::1", "1::,1::",
			"2001:DB8:0:0:0:0:0:1,2001:db8::1", "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1",
			"2001:0:0:1:0:0:0:1,2001:0:0:1::1", "fe80::0001,fe80::1", "::ffff:10.0.0.1,::ffff:a00:1",
			"1:2:3:4:5:6:7::,1:2:3:4:5:6:7:0", "1:2:3:4:5:6:10.0.0.1,1:2:3:4:5:6:a00:1" })
	void writesAnAddressInItsUsualForm(String text, String usual) {
		assertEquals(usual, IpAddress.parse(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.4 ", "1.2.3.-4", "0x1.2.3.4",
			"1..2.3", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "12345::",
			"g::", "fe80::1%eth0", "::1/64", "[::1]", "10.0.0.1::", "::10.0.0.1:1", "::1.2.3", ":1:2:3:4:5:6:7",
			"1:2:3:4:5:6:7:", "localhost", "\u0661.2.3.4" })
	void acceptsNothingElse(String text) {
		assertTrue(IpAddress.parse(text).isEmpty());
	}

	@Test
	void theSameAddressIsTheSameValueHoweverItIsWritten() {
		assertEquals(address("fd00::1"), address("FD00:0:0::0001"));
		assertEquals(address("fd00::1").hashCode(), address("FD00:0:0::0001").hashCode());
		assertNotEquals(address("10.0.0.1"), address("::ffff:10.0.0.1"));
		assertEquals(address("10.0.0.1"), IpAddress.of(new byte[] { 10, 0, 0, 1 }));
		assertThrows(IllegalArgumentException.class, () -> IpAddress.of(new byte[5]));
	}

	@Test
	void isNotChangedThroughItsBytes() {
		IpAddress address = address("10.0.0.1");
		address.bytes()[0] = 11;
		assertEquals("10.0.0.1", address.toString());
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.254,127.0.0.255", "127.0.0.255,127.0.1.0", "fd00::ffff,fd00::1:0" })
	void countsOn(String text, String next) {
		assertEquals(address(next), address(text).next().orElseThrow());
	}

	@Test
	void nothingFollowsTheLast() {
		assertTrue(address("255.255.255.255").next().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "10.0.0.1,10.0.0.1", "FD00:0::1,[fd00::1]", "plc-1.localhost,plc-1.localhost",
			"fe80::1%eth0,[fe80::1%eth0]" })
	void standsInBracketsInAUrl(String host, String inUrl) {
		assertEquals(inUrl, IpAddress.inUrl(host));
	}

	private static IpAddress address(String text) {
		return IpAddress.parse(text).orElseThrow();
	}
}
