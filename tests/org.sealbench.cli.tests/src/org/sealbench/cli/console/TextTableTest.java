// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TextTableTest {

	@Test
	void signsOfDoubleWidthAndAccentsAboveOthersKeepTheColumns() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextTable().row("\u6cf51", "on").row("Fu\u0308ll", "off").row("abcd", "on")
				.print(new PrintStream(out, true, StandardCharsets.UTF_8));
		assertEquals("\u6cf51   on\nFu\u0308ll  off\nabcd  on\n",
				out.toString(StandardCharsets.UTF_8).replace("\r", ""));
	}

	@Test
	void alignsColumnsAndLeavesNoTrailingSpace() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextTable("NAME", "STATE").row("Füller", "on").row("A", "")
				.print(new PrintStream(out, true, StandardCharsets.UTF_8));
		assertEquals("NAME    STATE\nFüller  on\nA\n", out.toString(StandardCharsets.UTF_8).replace("\r", ""));
	}
}
