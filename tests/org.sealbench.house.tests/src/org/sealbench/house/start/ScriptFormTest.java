// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Scripts have the form of all sources: 120 columns, and they are such as the shell can read. */
class ScriptFormTest {

	private static final Path CHECKOUT = Path.of(System.getProperty("sealbench.root", "../.."));
	private static final int COLUMNS = 120;
	private static final int TAB = 4;

	@Test
	void everyScriptKeepsTheColumns() throws IOException {
		List<String> longer = new ArrayList<>();
		for (Path script : scripts()) {
			List<String> lines = Files.readAllLines(script);
			for (int i = 0; i < lines.size(); i++) {
				if (width(lines.get(i)) > COLUMNS) {
					longer.add(CHECKOUT.relativize(script) + ":" + (i + 1));
				}
			}
		}
		assertEquals(List.of(), longer);
	}

	@Test
	void everyScriptCanBeReadByBash() throws IOException, InterruptedException {
		for (Path script : scripts()) {
			Process process = new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), said);
		}
	}

	private static List<Path> scripts() throws IOException {
		List<Path> scripts = new ArrayList<>(List.of(CHECKOUT.resolve("sealbench"), CHECKOUT.resolve("mvnw"),
				CHECKOUT.resolve(".ci/run"), CHECKOUT.resolve("releng/org.sealbench.headless/scripts/find-java.sh")));
		try (Stream<Path> files = Files.find(CHECKOUT.resolve("releng"), 3,
				(file, attributes) -> attributes.isRegularFile() && !file.toString().contains("/target/"))) {
			for (Path file : files.sorted().toList()) {
				if (beginsAsScript(file)) {
					scripts.add(file);
				}
			}
		}
		assertTrue(scripts.size() > 30, scripts.toString());
		return scripts;
	}

	private static boolean beginsAsScript(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			String first = new String(in.readNBytes(32), StandardCharsets.ISO_8859_1).split("\n", 2)[0];
			return first.startsWith("#!") && first.endsWith("sh");
		}
	}

	private static int width(String line) {
		int column = 0;
		for (int i = 0; i < line.length(); i++) {
			column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
		}
		return column;
	}
}
