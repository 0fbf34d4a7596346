// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLiteralTest {

	@ParameterizedTest
	@CsvSource({ "0.0.0.0,0.0.0.0", "192.168.0.255,192.168.0.255", "::,::", "::1,::1", "1::,1::",
			"2001:DB8:0:0:0:0:0:1,2001:db8::1", "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1",
			"2001:0:0:1:0:0:0:1,2001:0:0:1::1", "fe80::0001,fe80::1", "::ffff:10.0.0.1,::ffff:a00:1",
			"1:2:3:4:5:6:7::,1:2:3:4:5:6:7:0", "1:2:3:4:5:6:10.0.0.1,1:2:3:4:5:6:a00:1" })
	void writesAnAddressInItsUsualForm(String text, String usual) {
		assertEquals(usual, IpLiteral.format(IpLiteral.parse(text).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.4 ", "1.2.3.-4", "0x1.2.3.4",
			"1..2.3", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "12345::",
			"g::", "fe80::1%eth0", "::1/64", "[::1]", "10.0.0.1::", "::10.0.0.1:1", "::1.2.3", ":1:2:3:4:5:6:7",
			"1:2:3:4:5:6:7:", "localhost", "\u0661.2.3.4" })
	void acceptsNothingElse(String text) {
		assertTrue(IpLiteral.parse(text).isEmpty());
	}
}
