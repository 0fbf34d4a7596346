// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemException;

class SubjectAlternativeNameTest {

	@ParameterizedTest
	@CsvSource({ "dns:PLC1.Example,dns:plc1.example", "DNS:plc-1,dns:plc-1", "dns:*.plant.example,dns:*.plant.example",
			"ip:10.0.0.1,ip:10.0.0.1", "ip:FE80:0::1,ip:fe80::1", "uri:urn:plant:PLC_1,uri:urn:plant:PLC_1",
			"uri:https://plc/a?b,uri:https://plc/a?b", "email:a.b+c@plant.example,email:a.b+c@plant.example",
			"dns: plc1 ,dns:plc1" })
	void readsEveryType(String text, String usual) throws ProblemException {
		assertEquals(usual, SubjectAlternativeName.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ip:10.0.0", "ip:10.0.0.256", "ip:plc1", "ip:", "ip:1::2::3", "ip:10.0.0.1/24", "dns:",
			"dns:a..b", "dns:-a", "dns:a-", "dns:a_b", "dns:10.0.0.1", "dns:a.1", "dns:m\u00fcller", "dns:a.*.b",
			"dns:*", "dns:*.de", "dns:a b", "dns:plc1.", "uri:plc", "uri:urn:", "uri:a b:c", "uri:",
			"uri:http://m\u00fcller/", "email:a", "email:@b", "email:a@", "email:a@b@c d", "email:a b@c",
			"email:a@*.b.c" })
	void refusesAMalformedValue(String text) {
		assertEquals(Category.USAGE,
				Refused.with(PkiProblem.NAME_MALFORMED, () -> SubjectAlternativeName.parse(text)).code().category());
	}

	@ParameterizedTest
	@ValueSource(strings = { "plc1", "", "foo:bar", ":x" })
	void refusesAnUnknownType(String text) {
		Refused.with(PkiProblem.NAME_TYPE_UNKNOWN, () -> SubjectAlternativeName.parse(text));
	}

	@Test
	void refusesLabelsAndNamesThatAreTooLong() throws ProblemException {
		SubjectAlternativeName.dns("a".repeat(63) + ".example");
		Refused.with(PkiProblem.NAME_MALFORMED, () -> SubjectAlternativeName.dns("a".repeat(64)));
		Refused.with(PkiProblem.NAME_MALFORMED, () -> SubjectAlternativeName.dns("abcdefg.".repeat(32) + "a"));
	}
}
