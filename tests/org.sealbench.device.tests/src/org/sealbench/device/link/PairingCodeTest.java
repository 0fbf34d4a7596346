// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;

class PairingCodeTest {

	@Test
	void isReadAsItIsShown() throws ProblemException {
		SecureRandom random = new SecureRandom();
		for (int i = 0; i < 1000; i++) {
			PairingCode code = PairingCode.generate(random);
			assertTrue(code.text().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"), code.text());
			assertEquals(code, PairingCode.parse(code.text().toCharArray()));
		}
	}

	@Test
	void caseSpacesDashesAndLookAlikesDoNotCount() throws ProblemException {
		PairingCode code = PairingCode.parse("01AB-CDEF-GHJK-MNPQ".toCharArray());
		String typed = " oi" + "ab cdefghjk--mnpq\n".toLowerCase(Locale.ROOT);
		assertEquals(code, PairingCode.parse(typed.toCharArray()));
		assertEquals("01AB-CDEF-GHJK-MNPQ", code.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0123", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEFG", "0123-4567-89AB-CDEU",
			"0123-4567-89AB-CDE\u00e9" })
	void refusesWhatIsNoCode(String typed) {
		assertThrows(ProblemException.class, () -> PairingCode.parse(typed.toCharArray()));
	}
}
