// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {

	/** A problem whose remedy is a command. */
	private static final ProblemCode REMEDY = () -> new CatalogueEntry(9999, Severity.ERROR, Category.FINDING,
			"{0} isn''t it",
			"Say ''sealbench device set {0} type={1}'', or ''sealbench integrity \"user {0}\"'' to {0}.");

	@ParameterizedTest
	@CsvSource({ "PLC_1, PLC_1", "'', '\"\"'", "PLC 1, '\"PLC 1\"'", "Pförtner, Pförtner", "a;b, '\"a;b\"'",
			"a$b, '\"a\\$b\"'", "a*, '\"a*\"'", "a!b, '\"a\"\\!\"b\"'" })
	void isQuotedWhereAShellFindsAMeaning(String text, String word) {
		assertEquals(word, ShellWord.of(text));
	}

	@Test
	void standsInTheCommandsOfAProblemAlone() {
		Problem problem = REMEDY.at(Place.of("plant"), "Anna M", "S7 \"x\"");
		assertEquals("Anna M isn't it", problem.message());
		assertEquals("Say 'sealbench device set \"Anna M\" \"type=S7 \\\"x\\\"\"', or 'sealbench integrity "
				+ "\"user Anna M\"' to Anna M.", problem.remedy());
		assertEquals("Say 'sealbench device set D5 type=S7', or 'sealbench integrity \"user D5\"' to D5.",
				REMEDY.at(Place.of("plant"), "D5", "S7").remedy());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PLC 1", "a$HOME`id`", "it's \"so\"", "back\\slash", "#x", "~", "a{1,2}", "<>|&;()", "-n",
			"äöü €" })
	@EnabledOnOs(OS.LINUX)
	void isOneWordOfAShell(String text) throws IOException, InterruptedException {
		Process shell = new ProcessBuilder("sh", "-c", "printf '[%s]' " + ShellWord.of(text)).start();
		String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(shell.waitFor(1, TimeUnit.MINUTES));
		assertEquals("[" + text + "]", printed);
	}
}
