// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How mvnw gets the system packages of the tests, with programs in the place of apt-get and Maven that tell what they
 * were asked.
 */
class MavenScriptTest {

	private static final Path CHECKOUT = Path.of(System.getProperty("sealbench.root", "../.."));
	private static final List<String> TOOLS = List.of("cat", "chmod", "dirname", "head", "readlink", "sort");

	@TempDir
	private Path folder;
	private Path bin;

	@BeforeEach
	void aCheckoutOfRootOnAMachineWithoutPackages() throws IOException {
		bin = Files.createDirectories(folder.resolve("bin"));
		for (String tool : TOOLS) {
			program(bin.resolve(tool), "exec %s \"$@\"".formatted(inThePath(tool)));
		}
		program(bin.resolve("id"), "echo 0");
		program(folder.resolve(".mvn/dist/apache-maven-3.9.16/bin/mvn"), "echo \"Maven: $*\"");
		program(folder.resolve("releng/stale-classes"), "true");
		for (String file : List.of("mvnw", "releng/org.sealbench.headless/scripts/find-java.sh")) {
			Path copy = folder.resolve(file);
			Files.createDirectories(copy.getParent());
			Files.write(copy, Files.readAllBytes(CHECKOUT.resolve(file)));
		}
	}

	@Test
	void aPackageThatTheDistributionLacksKeepsNoOtherAway() throws Exception {
		aptWithout("firefox-esr");
		List<String> said = mvnw("verify");
		assertTrue(said.contains("mvnw: firefox-esr could not be installed"), said.toString());
		assertTrue(said.stream().anyMatch(line -> line.matches("mvnw: tests may fail: .*missing:.* firefox-esr.*")));
		assertTrue(Files.exists(bin.resolve("openssl")), said.toString());
		assertTrue(Files.exists(bin.resolve("curl")), said.toString());
		assertTrue(said.getLast().startsWith("Maven: ") && said.getLast().endsWith(" verify"), said.toString());
	}

	@Test
	void allAtOnceWhereTheDistributionHasThem() throws Exception {
		aptWithout("nothing");
		List<String> said = mvnw("verify");
		assertEquals(1, said.stream().filter(line -> line.startsWith("apt-get: install ")).count(), said.toString());
		assertFalse(said.stream().anyMatch(line -> line.contains("could not be installed")), said.toString());
	}

	@Test
	void noneWhereNoTestsRun() throws Exception {
		aptWithout("nothing");
		List<String> said = mvnw("verify", "-DskipTests");
		assertFalse(said.stream().anyMatch(line -> line.startsWith("apt-get")), said.toString());
	}

	@Test
	void fedorasNamesWhereItsPackagesAreTheSystems() throws Exception {
		program(bin.resolve("dnf"), "echo \"dnf: $*\"");
		List<String> said = mvnw("verify");
		String missing = said.stream().filter(line -> line.startsWith("mvnw: tests may fail: ")).findFirst().orElse("");
		assertTrue(missing.contains(" xorg-x11-server-Xvfb dbus-x11 ImageMagick "), said.toString());
		assertTrue(missing.contains(" nodejs nodejs-npm chromium firefox ca-certificates"), said.toString());
		assertFalse(said.stream().anyMatch(line -> line.startsWith("dnf: ")), said.toString());
	}

	/** An apt-get that, as the real one, installs nothing where one of the packages is not there. */
	private void aptWithout(String missing) throws IOException {
		program(bin.resolve("apt-get"), """
				while [ "$1" != update ] && [ "$1" != install ]; do shift; done
				echo "apt-get: $*"
				[ "$1" = install ] || exit 0
				shift
				for each in "$@"; do [ "$each" != %s ] || exit 100; done
				for each in "$@"; do
					case $each in
					-*) ;;
					*) cat "%s" >"%s/$each" && chmod +x "%3$s/$each" ;;
					esac
				done""".formatted(missing, bin.resolve("id"), bin));
	}

	private List<String> mvnw(String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("/bin/bash", folder.resolve("mvnw").toString());
		builder.command().addAll(List.of(arguments));
		builder.environment().put("PATH", bin.toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// No display and no bus of its own for a Maven that does nothing.
		builder.environment().put("DISPLAY", ":0");
		builder.environment().put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("bus"));
		Process process = builder.redirectErrorStream(true).start();
		List<String> lines = process.inputReader().lines().toList();
		assertEquals(0, process.waitFor(), lines.toString());
		return lines;
	}

	private static void program(Path file, String script) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/bash\n" + script + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}

	private static Path inThePath(String tool) {
		return List.of("/usr/bin", "/bin", "/usr/local/bin").stream().map(each -> Path.of(each, tool))
				.filter(Files::isExecutable).findFirst().orElseThrow();
	}
}
