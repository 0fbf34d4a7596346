// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

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

/** Scripts and Java sources keep 120 columns, texts too, and scripts are such as the shell can read. */
class SourceFormTest {

	private static final int COLUMNS = 120;
	private static final int TAB = 4;

	@Test
	void everyScriptKeepsTheColumns() throws IOException {
		assertEquals(List.of(), longLines(scripts()));
		assertEquals(List.of(), longLines(List.of(Checkout.ROOT.resolve("sealbench.bat"))));
	}

	@Test
	void everyScriptOfPagesAndBrowsersKeepsTheColumns() throws IOException {
		List<Path> scripts = new ArrayList<>();
		for (String folder : List.of("bundles/org.sealbench.emulator/src", "releng", "tests")) {
			try (Stream<Path> files = Files.find(Checkout.ROOT.resolve(folder), 12, (file, attributes) -> {
				String path = Checkout.ROOT.relativize(file).toString();
				return attributes.isRegularFile() && path.endsWith(".js") && !path.contains("/target/")
						&& !path.contains("/node_modules/");
			})) {
				scripts.addAll(files.sorted().toList());
			}
		}
		assertTrue(scripts.size() > 8, scripts.toString());
		assertEquals(List.of(), longLines(scripts));
	}

	/** The formatter leaves the texts in them as they are. */
	@Test
	void everyJavaSourceKeepsTheColumns() throws IOException {
		List<Path> sources = Stream.of("bundles", "tests", "releng").map(Checkout.ROOT::resolve).map(SourceFile::below)
				.flatMap(List::stream).filter(each -> !each.isGenerated()).map(SourceFile::path).toList();
		assertTrue(sources.size() > 2000, () -> "only " + sources.size());
		assertEquals(List.of(), longLines(sources));
	}

	private static List<String> longLines(List<Path> sources) throws IOException {
		List<String> longer = new ArrayList<>();
		for (Path source : sources) {
			List<String> lines = Files.readAllLines(source);
			for (int i = 0; i < lines.size(); i++) {
				if (width(lines.get(i)) > COLUMNS) {
					longer.add(Checkout.ROOT.relativize(source) + ":" + (i + 1));
				}
			}
		}
		return longer;
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
		List<Path> scripts = new ArrayList<>(List.of(Checkout.ROOT.resolve("sealbench"), Checkout.ROOT.resolve("mvnw"),
				Checkout.ROOT.resolve(".ci/run"),
				Checkout.ROOT.resolve("releng/org.sealbench.headless/scripts/find-java.sh")));
		try (Stream<Path> files = Files.find(Checkout.ROOT.resolve("releng"), 3,
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
