// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a pull those bundles are compiled anew whose own sources are old, and which need one that has changed. */
class StaleClassesTest {

	private static final Path SCRIPT = Path.of(System.getProperty("sealbench.root", "../.."), "releng/stale-classes");
	private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

	@TempDir
	private Path folder;
	private Path checkout;

	/** The ground floor, what stands on it, what stands on that, and what stands beside. */
	@BeforeEach
	void bundlesThatWereBuilt() throws IOException {
		checkout = folder.resolve("a checkout");
		bundle("bundles/org.sealbench.ground", "org.eclipse.osgi");
		bundle("bundles/org.sealbench.middle", "org.sealbench.ground");
		bundle("bundles/org.sealbench.top", "org.eclipse.osgi,\n org.sealbench.middle");
		bundle("bundles/org.sealbench.beside", "org.eclipse.osgi");
		bundle("tests/org.sealbench.top.tests", "org.sealbench.top");
	}

	@Test
	void whatIsUpToDateStays() throws Exception {
		assertEquals(List.of("beside", "ground", "middle", "top", "top.tests"), compiledAfterwards());
	}

	@Test
	void whatNeedsAChangedBundleIsCompiledAnew() throws Exception {
		changed("bundles/org.sealbench.ground/src/Ground.java");
		assertEquals(List.of("beside"), compiledAfterwards());
	}

	@Test
	void aChangedTopDisturbsNothingBelow() throws Exception {
		changed("bundles/org.sealbench.top/src/Top.java");
		assertEquals(List.of("beside", "ground", "middle"), compiledAfterwards());
	}

	@Test
	void changedTestsAreCompiledAnewAlone() throws Exception {
		changed("tests/org.sealbench.top.tests/src/Top.java");
		assertEquals(List.of("beside", "ground", "middle", "top"), compiledAfterwards());
	}

	/** Its own class would stay, too. */
	@Test
	void aSourceThatWentAwayCounts() throws Exception {
		Path gone = checkout.resolve("bundles/org.sealbench.middle/src/Middle.java");
		Files.delete(gone);
		Files.setLastModifiedTime(gone.getParent(), FileTime.from(BUILT.plusSeconds(60)));
		assertEquals(List.of("beside", "ground"), compiledAfterwards());
	}

	@Test
	void aRunThatEndedBeforeTheJarIsDoneAgain() throws Exception {
		Files.delete(checkout.resolve("bundles/org.sealbench.middle/target/org.sealbench.middle-1.0.jar"));
		assertEquals(List.of("beside", "ground", "top", "top.tests"), compiledAfterwards());
	}

	private void bundle(String place, String required) throws IOException {
		Path bundle = checkout.resolve(place);
		String name = bundle.getFileName().toString();
		String type = name.split("\\.")[2];
		Files.createDirectories(bundle.resolve("META-INF"));
		Files.createDirectories(bundle.resolve("target/classes"));
		Files.createDirectories(bundle.resolve("src"));
		Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), "Require-Bundle: " + required + "\n");
		Files.writeString(bundle.resolve("target/" + name + "-1.0.jar"), "");
		Files.writeString(bundle.resolve("src/" + type.substring(0, 1).toUpperCase() + type.substring(1) + ".java"),
				"");
		try (Stream<Path> all = Files.walk(bundle)) {
			for (Path each : all.toList()) {
				Files.setLastModifiedTime(each, FileTime.from(BUILT));
			}
		}
	}

	private void changed(String source) throws IOException {
		Files.setLastModifiedTime(checkout.resolve(source), FileTime.from(BUILT.plusSeconds(60)));
	}

	/** The bundles whose classes the script left. */
	private List<String> compiledAfterwards() throws Exception {
		Process process = new ProcessBuilder(SCRIPT.toAbsolutePath().toString(), checkout.toString())
				.redirectErrorStream(true).start();
		process.getOutputStream().close();
		assertEquals("", new String(process.getInputStream().readAllBytes()));
		assertEquals(0, process.waitFor());
		try (Stream<Path> all = Files.walk(checkout)) {
			return all.filter(each -> each.endsWith("target/classes")).map(each -> each.getParent().getParent())
					.map(each -> each.getFileName().toString().substring("org.sealbench.".length())).sorted().toList();
		}
	}
}
