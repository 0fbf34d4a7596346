// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProblemTest {

	private enum Sample implements ProblemCode {
		PORT(Severity.ERROR, "the port {0} is taken by ''{1}''", "Choose a port other than {0}."),
		HINT(Severity.WARNING, "it is old", "Renew it.");

		private final CatalogueEntry entry;

		Sample(Severity severity, String message, String remedy) {
			this.entry = new CatalogueEntry(42 + ordinal(), severity, Category.BAD_INPUT, message, remedy);
		}

		@Override
		public CatalogueEntry entry() {
			return entry;
		}
	}

	@Test
	void aCodeHasFourDigits() {
		assertEquals("SB-0042", Sample.PORT.text());
	}

	@Test
	void argumentsFillMessageAndRemedyAsTheyAre() {
		Problem problem = Sample.PORT.at(Place.of("PLC_1", "OPC UA > port"), 4840, "other {0}");
		assertEquals("the port 4840 is taken by 'other {0}'", problem.message());
		assertEquals("Choose a port other than 4840.", problem.remedy());
		assertEquals("PLC_1 > OPC UA > port: the port 4840 is taken by 'other {0}'. Choose a port other than 4840.",
				problem.line());
	}

	@Test
	void textOfOthersCanBeSeen() {
		Problem problem = Sample.PORT.at(Place.of("a\u001B[2J\n"), 1, "x\u202Ey");
		assertEquals("a\\u001b[2J\\u000a: the port 1 is taken by 'x\\u202ey'. Choose a port other than 1.",
				problem.line());
	}

	@Test
	void anOutcomeIsGoodWithoutErrors() {
		Problem warning = Sample.HINT.at(Place.of("certificate 3"));
		Problem error = Sample.PORT.at(Place.of("PLC_1"), 1, "x");
		assertTrue(Outcome.of("done", List.of(warning)).isGood());
		assertFalse(Outcome.of("done", List.of(warning, error)).isGood());
		assertEquals(error, Outcome.failed(List.of(warning, error)).firstError().orElseThrow());
	}

	@Test
	void theFirstErrorDecidesTheExitCode() {
		assertEquals(3, Sample.PORT.category().exitCode());
		assertEquals(70, Category.DEFECT.exitCode());
	}

	@Test
	void collectedProblemsKeepTheirOrder() {
		Problems problems = new Problems();
		problems.add(Sample.HINT.at(Place.of("a")));
		assertEquals("x", problems.take(Outcome.of("x", List.of(Sample.PORT.at(Place.of("b"), 1, "y")))));
		assertEquals(List.of("a", "b"), problems.list().stream().map(each -> each.place().object()).toList());
		assertTrue(problems.hasError());
	}

	@Test
	void wipingOverwritesSecrets() {
		char[] characters = "secret".toCharArray();
		byte[] bytes = { 1, 2 };
		Wipe.wipe(characters);
		Wipe.wipe(bytes);
		assertEquals("\0\0\0\0\0\0", new String(characters));
		assertEquals(0, bytes[0] + bytes[1]);
	}
}
