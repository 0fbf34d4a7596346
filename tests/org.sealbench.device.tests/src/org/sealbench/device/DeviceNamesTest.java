// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;

class DeviceNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "PLC_1", "../etc", "a b/c\\d", "Prüfstand", "%2e.", "日本" })
	void namesComeBackAndStayInTheirSegment(String name) {
		String encoded = DeviceNames.encode(name);
		assertTrue(encoded.matches("[A-Za-z0-9_.-]+") && !encoded.equals("..") && !encoded.equals("."), encoded);
		assertEquals(Optional.of(name), DeviceNames.decode(encoded));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", "..", ".4", ".zz", "a/b", "a b", ".2E", ".ff", "PLC.5f1" })
	void otherFormsOfANameAreNotTaken(String text) {
		assertEquals(Optional.empty(), DeviceNames.decode(text));
	}

	@Test
	void refusesNamesThatAreNone() {
		for (String each : List.of(" ", "a\nb", "x".repeat(65))) {
			ProblemException refused = assertThrows(ProblemException.class, () -> DeviceNames.check(each));
			assertEquals(DeviceProblem.NAME_UNFIT, refused.problem().code());
		}
	}
}
