// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

	private static final String METAINFO = "releng/linux/share/metainfo/org.sealbench.Sealbench.metainfo.xml";
	private static final String OWN = "<artifactId>org.sealbench\\.\\w+</artifactId>\\s*<version>(.*?)(?:-SNAPSHOT)?<";

	/** Where the version stands, and what it stands in there. */
	private static final Map<String, String> VERSIONS = new TreeMap<>(Map.of("pom.xml", OWN, "releng/release/pom.xml",
			"<release.version>(.*?)</release.version>", "releng/org.sealbench.modelgen/pom.xml", OWN,
			"releng/fuzz/pom.xml", OWN, "bundles/org.sealbench.app/about.mappings", "(?m)^0=(.*)$", METAINFO,
			"<release version=\"(.*?)\"", "CHANGELOG.md", "(" + Pattern.quote(Version.NUMBER) + ")",
			"bundles/org.sealbench.cli/META-INF/MANIFEST.MF", "(?m)^Bundle-Version: (.*)\\.qualifier$"));

	@Test
	void theVersionIsTheSameEverywhere() throws IOException {
		List<String> others = new ArrayList<>();
		for (Map.Entry<String, String> place : VERSIONS.entrySet()) {
			String version = value(place.getKey(), place.getValue());
			if (!version.equals(Version.NUMBER)) {
				others.add(place.getKey() + ": " + version);
			}
		}
		assertEquals(List.of(), others, "Version.java: " + Version.NUMBER);
	}

	/** What a tool does not set by itself is named where it is said how a release is made. */
	@Test
	void thePageOfReleasesNamesEveryPlaceOfTheVersion() throws IOException {
		String page = Files.readString(ROOT.resolve("docs/release.md"));
		for (String place : VERSIONS.keySet()) {
			assertTrue(page.contains(place) || place.endsWith("MANIFEST.MF"), place);
		}
	}

	/**
	 * Maven knows the short name of a plugin of the build, and of its own; of any other it has to be told the whole.
	 */
	@Test
	void everyGoalThatThePagesCallIsOneThatMavenFinds() throws IOException {
		String poms = Files.readString(ROOT.resolve("pom.xml"));
		String tycho = value("pom.xml", "<tycho.version>(.*?)<");
		List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")));
		try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
			docs.filter(each -> each.toString().endsWith(".md")).forEach(pages::add);
		}
		int called = 0;
		for (Path page : pages) {
			List<String> goals = Pattern.compile("mvnw?( [^`\\n]*)").matcher(Files.readString(page)).results()
					.flatMap(each -> Stream.of(each.group(1).split("\\s+")))
					.filter(each -> each.matches("[a-z][a-z.-]*:[a-z0-9.:-]+")).toList();
			for (String goal : goals) {
				String[] parts = goal.split(":");
				boolean known = parts.length == 4 ? !parts[0].endsWith("tycho") || parts[2].equals(tycho)
						: poms.contains("<artifactId>" + parts[0] + "-maven-plugin<")
								|| poms.contains("<artifactId>maven-" + parts[0] + "-plugin<")
								|| parts[0].equals("exec");
				assertTrue(known, () -> page + ": " + goal);
				called++;
			}
		}
		assertTrue(called > 4, "only " + called);
	}

	@Test
	void theTimeInArchivesIsThatOfTheVersion() throws IOException {
		assertEquals(value(METAINFO, "date=\"(.*?)\"") + "T00:00:00Z",
				value("pom.xml", "<project.build.outputTimestamp>(.*?)<"));
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
