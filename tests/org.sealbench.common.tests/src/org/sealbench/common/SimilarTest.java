// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {

	private static final List<String> KNOWN = List.of("list", "show", "download", "opcua.policies", "PLC_1", "PLC_2");

	@ParameterizedTest
	@CsvSource({ "lst,list", "lits,list", "LIST,list", "downlaod,download", "opcua.polices,opcua.policies",
			"plc1,PLC_1", "down,download", "sho,show" })
	void aSlipIsFound(String typed, String meant) {
		assertEquals(Optional.of(meant), Similar.to(typed, KNOWN));
	}

	@Test
	void whatIsLikeNothingIsNotGuessedAt() {
		for (String typed : List.of("", "x", "nonsense", "ca", "Ventil")) {
			assertEquals(Optional.empty(), Similar.to(typed, KNOWN), typed);
		}
		assertEquals("", Similar.question("nonsense", KNOWN));
		assertEquals(" (did you mean 'list'?)", Similar.question("lst", KNOWN));
	}
}
