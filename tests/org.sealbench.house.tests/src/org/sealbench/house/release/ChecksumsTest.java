// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of checksums that mvnw has Maven compare says of everything that is named by a version which bytes it has.
 */
class ChecksumsTest {

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");
	private static final Pattern NAMED = Pattern
			.compile("<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*<version>([^<]*)</version>");
	private static final Map<String, String> PINNED = new HashMap<>();

	@TempDir
	private Path folder;

	@BeforeAll
	static void readTheList() throws IOException {
		for (String line : Files.readAllLines(BuildTool.ROOT.resolve(".mvn/checksums/checksums.sha256"))) {
			var parts = LINE.matcher(line);
			assertTrue(parts.matches(), line);
			assertEquals(null, PINNED.put(parts.group(2), parts.group(1)), line);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "pom.xml", "target-platform/org.sealbench.target", "releng/org.sealbench.libraries/pom.xml",
					"releng/release/pom.xml", "releng/fuzz/pom.xml", "releng/org.sealbench.modelgen/pom.xml" })
	void namesWhateverTheBuildNames(String file) throws IOException {
		String text = Files.readString(BuildTool.ROOT.resolve(file));
		List<String> missing = NAMED.matcher(text).results()
				.filter(each -> !each.group(1).equals("org.sealbench") && !each.group(3).startsWith("${project"))
				.map(each -> each.group(1).replace('.', '/') + "/" + each.group(2) + "/" + version(text, each.group(3))
						+ "/" + each.group(2) + "-" + version(text, each.group(3)))
				// What is copied alone has no POM here, what only says versions no jar.
				.filter(each -> !PINNED.containsKey(each + ".pom") && !PINNED.containsKey(each + ".jar")).toList();
		assertEquals(List.of(), missing, "not in .mvn/checksums: run releng/checksums write");
	}

	@Test
	void everyLibraryOfThisTestHasTheBytesOfTheList() throws IOException, NoSuchAlgorithmException {
		int found = 0;
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path jar = Path.of(entry);
			Path version = jar.getParent();
			if (entry.contains("/repository/")
					&& jar.endsWith(version.getParent().getFileName() + "-" + version.getFileName() + ".jar")
					&& !entry.contains("SNAPSHOT")) {
				String suffix = "/" + version.getParent().getFileName() + "/" + version.getFileName() + "/"
						+ jar.getFileName();
				List<String> digests = PINNED.keySet().stream().filter(each -> each.endsWith(suffix)).map(PINNED::get)
						.toList();
				assertTrue(digests.contains(sha256(jar)), entry);
				found++;
			}
		}
		assertEquals(found > 0, System.getProperty("java.class.path").contains("/repository/"));
	}

	@Test
	void aShippedLibraryThatTheListLacksFails() throws IOException, InterruptedException {
		Path bill = Files.writeString(folder.resolve("bill.json"),
				"\"purl\": \"pkg:maven/com.google.code.gson/gson@2.13.2\"");
		Path list = folder.resolve("list");
		BuildTool pinned = new BuildTool("releng/release/build/Pinned.java");
		Files.writeString(list, "0".repeat(64) + "  com/google/code/gson/gson/2.13.2/gson-2.13.2.jar\n");
		pinned.run(bill, list);
		pinned.assertPassed();
		Files.writeString(list, "0".repeat(64) + "  com/google/code/gson/gson/2.13.1/gson-2.13.1.jar\n");
		pinned.run(bill, list);
		pinned.assertFailed("gson-2.13.2.jar is shipped, and not in");
	}

	@Test
	void mvnwHasMavenCompareWhatItFetches() throws IOException, InterruptedException {
		List<String> said = said("verify", "-q");
		assertEquals(List.of("--strict-checksums", "-Daether.trustedChecksumsSource.summaryFile=true",
				"-Daether.trustedChecksumsSource.summaryFile.originAware=false",
				"-Daether.checksums.algorithms=SHA-1,SHA-256", "-Daether.trustedChecksumsSource.summaryFile.basedir="
						+ folder.toRealPath().resolve("a b") + "/.mvn/checksums",
				"-DskipTests", "verify", "-q"), said);
	}

	@Test
	void aFileOfTheLocalRepositoryThatWasChangedFails() throws IOException, InterruptedException {
		String entry = PINNED.keySet().stream().filter(each -> each.endsWith(".pom")).sorted().findFirst()
				.orElseThrow();
		Path changed = folder.resolve("repository").resolve(entry);
		Files.createDirectories(changed.getParent());
		Files.writeString(changed, "something else");
		Process process = new ProcessBuilder("bash", BuildTool.ROOT.resolve("releng/checksums").toString(), "check",
				folder.resolve("repository").toString()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(1, process.waitFor(), said);
		assertTrue(said.contains(entry + " has other bytes than the list says"), said);
	}

	/** What a Maven that only repeats its arguments is told. */
	private List<String> said(String... arguments) throws IOException, InterruptedException {
		Path checkout = Files.createDirectories(folder.resolve("a b"));
		Path maven = checkout.resolve(".mvn/dist/apache-maven-3.9.16/bin/mvn");
		Files.createDirectories(maven.getParent());
		Files.writeString(maven, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
		assertTrue(maven.toFile().setExecutable(true));
		// No Maven of this machine in the way.
		Path older = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
		Files.copy(maven, older, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		Path finder = checkout.resolve("releng/org.sealbench.headless/scripts/find-java.sh");
		Files.createDirectories(finder.getParent());
		Files.write(finder,
				Files.readAllBytes(BuildTool.ROOT.resolve("releng/org.sealbench.headless/scripts/find-java.sh")));
		Path script = checkout.resolve("mvnw");
		Files.write(script, Files.readAllBytes(BuildTool.ROOT.resolve("mvnw")));
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of("bash", script.toString(), "-DskipTests"), Stream.of(arguments)).toList());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().merge("PATH", older.getParent().toString(), (path, first) -> first + ":" + path);
		Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		List<String> lines = process.inputReader().lines().toList();
		assertEquals(0, process.waitFor());
		return lines;
	}

	private static String version(String text, String version) {
		if (!version.startsWith("${")) {
			return version;
		}
		String name = version.substring(2, version.length() - 1);
		var found = Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(text);
		return found.find() ? found.group(1) : version;
	}

	private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}
}
