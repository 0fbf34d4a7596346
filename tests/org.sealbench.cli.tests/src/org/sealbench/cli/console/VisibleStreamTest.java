// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.testkit.Fixtures;

/** Names of strangers neither steer the terminal nor make lines of their own. */
class VisibleStreamTest {

	private static final String FILE = Fixtures.file("hidden-letters.der").toString();

	@TempDir
	private Path folder;

	@Test
	void linesAreOneLineAndTextMayHaveSeveral() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream stream = VisibleStream.over(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		assertSame(stream, VisibleStream.over(stream));
		stream.println("a\n\u001Bb");
		stream.println((Object) "c\u202E");
		stream.print("d\ne\u0007\n");
		stream.append("f\u200B").append("\n");
		stream.printf("%s\n", "g\u0090ü");
		assertEquals("a\\u000a\\u001bb\nc\\u202e\nd\ne\\u0007\nf\\u200b\ng\\u0090ü\n",
				bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
	}

	@Test
	void namesInCertificatesAreShownEscapedByEveryCommand() {
		Cli cli = Cli.withProject(folder);
		for (List<String> command : List.of(List.of("cert", "show", FILE),
				List.of("cert", "verify", FILE, "--ca", FILE, "--host", "h\u001Bx"), List.of("check", FILE),
				List.of("cert", "import", FILE, "--store", "trusted", "--dry-run"),
				List.of("cert", "authenticity", FILE, FILE), List.of("device", "show", "x\u202E\u0007"),
				List.of("cert", "show", "no\u001Bfile"))) {
			Cli.Result shown = cli.run(command.toArray(String[]::new));
			seen(shown.out() + shown.err());
			List<String> json = new ArrayList<>(command);
			json.add("--json");
			Cli.Result document = cli.run(json.toArray(String[]::new));
			seen(document.out() + document.err());
			assertFalse(document.json().isEmpty());
		}
		String shown = cli.run("cert", "show", FILE).requireDone().out();
		assertTrue(shown.contains("uri:urn:a\\u001b[2J\\u0007b\\u000d\\u000aerror: d, dns:h\\u001b.example"), shown);
		assertTrue(shown.contains("O=Plant\\u0007\\u009b,CN=plc\\u202egpj\\u001b[2J\\u000aerror: d"), shown);
	}

	@Test
	void jsonKeepsTheValues() {
		Cli.Result shown = new Cli(folder).run("cert", "show", FILE, "--json").requireDone();
		assertEquals("plc\u202Egpj\u001B[2J\nerror: d",
				shown.json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("commonName").getAsString());
	}

	private static void seen(String text) {
		assertTrue(text.chars().noneMatch(each -> each < 32 && each != '\n' || each == 127
				|| each >= 0x80 && each < 0xA0 || each == 0x202E || each == 0x200B), text);
		assertTrue(text.lines().noneMatch(line -> line.equals("error: d") || line.startsWith("error: d,")), text);
	}
}
