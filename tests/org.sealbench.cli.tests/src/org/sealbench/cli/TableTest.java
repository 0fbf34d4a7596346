package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TableTest {

	@Test
	void alignsColumnsAndLeavesNoTrailingSpace() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Table("NAME", "STATE").row("Füller", "on").row("A", "").print(new PrintStream(out, true, StandardCharsets.UTF_8));
		assertEquals("NAME    STATE\nFüller  on\nA\n", out.toString(StandardCharsets.UTF_8).replace("\r", ""));
	}
}
