// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.console.Version;

/** What a release says of itself is one thing everywhere, and its scripts are such that a shell can read them. */
class ReleaseTest {

	private static final Path ROOT = BuildTool.ROOT;

	@Test
	void theVersionIsTheSameEverywhere() throws IOException {
		assertEquals(Version.NUMBER, value("releng/release/pom.xml", "<release.version>(.*?)</release.version>"));
		assertEquals(Version.NUMBER + "-SNAPSHOT",
				value("pom.xml", "<artifactId>org.sealbench.root</artifactId>\\s*<version>(.*?)<"));
		assertEquals(Version.NUMBER, value("bundles/org.sealbench.app/about.mappings", "(?m)^0=(.*)$"));
		assertEquals(Version.NUMBER, value("releng/linux/share/metainfo/org.sealbench.Sealbench.metainfo.xml",
				"<release version=\"(.*?)\""));
		assertTrue(Files.readString(ROOT.resolve("CHANGELOG.md")).contains(Version.NUMBER));
	}

	@Test
	void theTimeInArchivesIsThatOfTheVersion() throws IOException {
		assertEquals(value("releng/linux/share/metainfo/org.sealbench.Sealbench.metainfo.xml", "date=\"(.*?)\"")
				+ "T00:00:00Z", value("pom.xml", "<project.build.outputTimestamp>(.*?)<"));
	}

	@Test
	void theNewestFragmentsOfSwtAreOfNoOlderPlatformThanItsBundle() throws IOException {
		String host = value("target-platform/org.sealbench.target",
				"<artifactId>org.eclipse.swt.gtk.linux.x86_64</artifactId>\\s*<version>3\\.(\\d+)\\.");
		assertTrue(Integer.parseInt(value("releng/release/pom.xml", "<swt.newest>3\\.(\\d+)\\.")) >= Integer
				.parseInt(host));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sealbench", "mvnw", "releng/linux/install", "releng/release/compare",
			"releng/release/install-test", "releng/release/check", "releng/spelling", "releng/windows/start-test",
			"releng/checksums", ".ci/run" })
	void scriptsOfBashAreReadable(String script) throws IOException, InterruptedException {
		assertReadable("bash", script);
	}

	@ParameterizedTest
	@ValueSource(strings = { "releng/macos/application", "releng/macos/command-line" })
	void scriptsOfOtherSystemsArePosix(String script) throws IOException, InterruptedException {
		assertReadable("sh", script);
	}

	@Test
	void everyLibraryInTheListOfWeaknessesIsInItsVersionInUse() throws IOException {
		String versions = Files.readString(ROOT.resolve("releng/org.sealbench.libraries/pom.xml"));
		List<String> named = Pattern.compile("pkg:maven/[^/]*/([^@]*)@([^\"]*)")
				.matcher(Files.readString(ROOT.resolve("releng/release/vex.cdx.json"))).results()
				.map(each -> each.group(2)).distinct().toList();
		assertTrue(!named.isEmpty());
		for (String version : named) {
			// JLine comes with the progress bar.
			assertTrue(version.equals("3.29.0") || versions.contains("<version>" + version + "</version>"), version);
		}
	}

	@Test
	void theLinksOfTheReadmeInAProductArePartsOfIt() throws IOException {
		String built = Stream.of("releng/org.sealbench.product/pom.xml", "releng/release/stage.xml").map(each -> {
			try {
				return Files.readString(ROOT.resolve(each));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}).reduce("", String::concat);
		Matcher link = Pattern.compile("\\]\\(([^)]*)\\)")
				.matcher(Files.readString(ROOT.resolve("releng/org.sealbench.product/root/README.md")));
		while (link.find()) {
			String target = link.group(1);
			assertTrue(target.equals("docs/index.html") || target.equals("THIRD-PARTY.txt")
					|| Files.exists(ROOT.resolve(target)) && built.contains(target), target);
		}
	}

	private static void assertReadable(String shell, String script) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(shell, "-n", ROOT.resolve(script).toString()).redirectErrorStream(true)
				.start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
		assertTrue(Files.isExecutable(ROOT.resolve(script)), script);
	}

	private static String value(String file, String pattern) throws IOException {
		Matcher found = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
		assertTrue(found.find(), file + ": " + pattern);
		return found.group(1);
	}
}
