// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;
import org.sealbench.e2e.Processes.Result;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

/** Full disks, strange locales, time zones and paths: one clear message or none, and a project that is whole. */
class HostileSurroundingsTest {

	@TempDir
	private Path folder;

	private Sealbench projectIn(Path root) throws IOException {
		Files.createDirectories(root.getParent());
		Sealbench outside = new Sealbench(root.getParent(), folder.resolve("state"));
		outside.run("new", root.getFileName().toString()).requireDone();
		Sealbench sealbench = outside.in(root);
		sealbench.run("device", "add", "PLC_1", "--address", Loopback.address()).requireDone();
		sealbench.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		return sealbench;
	}

	/**
	 * A file system of a quarter of a megabyte in a mount namespace of its own, filled but for some kilobytes; the
	 * command finds out in the middle of what it writes.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "device add PLC_2 --address 127.9.9.9", "compile", "download --to URL --pairing-code CODE",
			"protect" })
	void aFullDiskLeavesTheProjectAsItWas(String command) throws IOException, ProblemException {
		Sealbench sealbench = projectIn(folder.resolve("plant"));
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			List<String> typed = new ArrayList<>();
			for (String word : command.split(" ")) {
				typed.add(switch (word) {
				case "URL" -> emulator.url;
				case "CODE" -> emulator.pairingCode("PLC_1");
				default -> word;
				});
			}
			Path disk = Files.createDirectory(folder.resolve("disk"));
			String script = """
					mount -t tmpfs -o size=400k none "$1" || exit 99
					cp -r "$2/." "$1/plant" && rm -rf "$1/plant/.sealbench/emulator"
					cd "$1/plant" || exit 99
					free=$(df -k --output=avail "$1" | tail -n 1)
					head -c $(( (free - 4) * 1024 )) /dev/zero > "$1/filler"
					shift 2
					"$@"
					code=$?
					rm ../filler
					cp -r . "$KEEP"
					exit $code
					""";
			Path kept = Files.createDirectory(folder.resolve("kept"));
			List<String> all = new ArrayList<>(List.of("unshare", "--mount"));
			if (!System.getProperty("user.name").equals("root")) {
				all.add("--map-root-user");
			}
			all.addAll(List.of("bash", "-c", script, "full", disk.toString(), sealbench.folder.toString()));
			all.addAll(Sealbench.command(typed));
			sealbench.environment.put("KEEP", kept.toString());
			Result result = Processes.run(folder, sealbench.environment, "", all);
			assumeTrue(result.exitCode() != 99 && !result.err().contains("unshare failed"),
					"no file system of one's own here: " + result.err());
			oneLine(result, 3, "the disk is full");
			assertUnharmed(kept);
		}
	}

	private static void assertUnharmed(Path root) throws ProblemException {
		try (Project project = Project.open(root)) {
			assertEquals(1, project.plant().getDevices().size());
			assertEquals(List.of(), project.certificates().entries());
			assertTrue(!project.isDirty() && !project.access().isProtected());
		}
	}

	@Test
	void aFolderThatVanishesIsNotMadeAnew() throws IOException {
		Sealbench sealbench = projectIn(folder.resolve("plant"));
		List<String> script = new ArrayList<>(List.of("bash", "-c",
				"cd \"$1\" && mv \"$1\" \"$1.gone\" && shift && \"$@\"", "gone", sealbench.folder.toString()));
		List<String> typed = List.of("device", "set", "PLC_1", "webserver.port=9443", "--project",
				sealbench.folder.toString());
		script.addAll(Sealbench.command(typed));
		oneLine(Processes.run(folder, sealbench.environment, "", script), 3, "plant");
		assertTrue(Files.notExists(sealbench.folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "with spaces and 'quotes'; echo $HOME &", "-ümläut-ß-Ж-漢" })
	void anyPath(String name) throws IOException {
		wholeWay(projectIn(folder.resolve(name).resolve("plant")));
	}

	@Test
	void aPathOfTwoHundredCharactersInOneName() throws IOException {
		wholeWay(projectIn(folder.resolve("x".repeat(200)).resolve("p".repeat(200))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-Duser.language=tr -Duser.country=TR",
			"-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Pago_Pago",
			"-Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1" })
	void anyLocaleAndTimeZone(String options) throws IOException {
		Sealbench sealbench = new Sealbench(folder, folder.resolve("state"));
		sealbench.environment.put("JDK_JAVA_OPTIONS", options);
		sealbench.run("new", "plant", "--name", "ISITICI-isi").requireDone();
		Sealbench inside = sealbench.in(folder.resolve("plant"));
		inside.run("device", "add", "PLC_1", "--address", Loopback.address()).requireDone();
		inside.run("device", "set", "PLC_1", "webserver.enabled=true", "mode=STOP", "comment=Dİşli ısı").requireDone();
		wholeWay(inside);
		JsonObject certificate = inside.json("cert", "list").getAsJsonArray("certificates").get(0).getAsJsonObject();
		assertTrue(certificate.get("notBefore").getAsString()
				.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"), certificate.toString());
		// Who comes from elsewhere sees the same bytes.
		inside.environment.remove("JDK_JAVA_OPTIONS");
		assertEquals("unchanged",
				inside.json("compile").getAsJsonArray("devices").get(0).getAsJsonObject().get("state").getAsString());
	}

	@Test
	void theLocaleC() throws IOException {
		Path umlaut = Files.createDirectory(folder.resolve("ü"));
		Sealbench outside = new Sealbench(umlaut, folder.resolve("state"));
		outside.environment.put("LC_ALL", "C");
		oneLine(outside.run("new", "plant"), 2, "LC_ALL=C.UTF-8");
		try (Stream<Path> made = Files.walk(folder)) {
			assertTrue(made.noneMatch(each -> each.endsWith("plant")), "in no other folder either");
		}
		Sealbench german = projectIn(folder.resolve("german"));
		german.run("device", "add", "F\u00fcller", "--address", "127.0.0.31").requireDone();
		german.environment.put("LC_ALL", "C");
		oneLine(german.run("device", "list"), 2, "LC_ALL=C.UTF-8");
		Sealbench sealbench = projectIn(folder.resolve("plant"));
		sealbench.environment.put("LC_ALL", "C");
		sealbench.environment.put("LANG", "C");
		sealbench.run("device", "set", "PLC_1", "comment=plain").requireDone();
		wholeWay(sealbench);
		assertEquals("PLC_1", sealbench.json("device", "list").getAsJsonArray("devices").get(0).getAsJsonObject()
				.get("name").getAsString());
	}

	@Test
	void ofThoseWhoSaveAtOnceAllAreWholeAndNobodyIsOverwritten() throws IOException, InterruptedException {
		Sealbench sealbench = projectIn(folder.resolve("plant"));
		List<Process> all = new ArrayList<>();
		for (int i = 2; i < 6; i++) {
			all.add(sealbench.prepare("device", "add", "PLC_" + i, "--address", Loopback.address())
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(folder.resolve(i + ".err").toFile())
					.start());
		}
		for (int i = 0; i < all.size(); i++) {
			Processes.await(all.get(i));
			String said = Files.readString(folder.resolve(i + 2 + ".err"));
			assertEquals(0, all.get(i).exitValue(), said);
			assertFalse(said.contains("error:"), said);
		}
		assertEquals(1 + all.size(), sealbench.json("device", "list").getAsJsonArray("devices").size());
	}

	@Test
	void aClockThatJumps() throws IOException {
		Sealbench sealbench = projectIn(folder.resolve("plant"));
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			sealbench.run("download", "--to", emulator.url, "--pairing-code", emulator.pairingCode("PLC_1"))
					.requireDone();
			for (String time : List.of("2012-01-01", "2099-12-31T23:59:59Z", "1971-01-01", "now")) {
				sealbench.run("emulator", "clock", "PLC_1", time, "--to", emulator.url).requireDone();
				Result result = sealbench.run("download", "--to", emulator.url);
				assertTrue(result.exitCode() == 0 && result.out().contains("PLC_1"), result.err());
				assertEquals("running", emulator.device("PLC_1").getAsJsonObject("web").get("state").getAsString(),
						time);
			}
		}
	}

	private static void wholeWay(Sealbench sealbench) throws IOException {
		sealbench.run("compile").requireDone();
		sealbench.run("protect").requireDone();
		sealbench.run("cert", "renew", "1").requireDone();
		sealbench.run("compile").requireDone();
		sealbench.run("integrity").requireDone();
	}

	private static void oneLine(Result result, int exitCode, String about) {
		assertEquals(exitCode, result.exitCode(), result.err());
		List<String> errors = result.err().lines().filter(line -> line.startsWith("error: ")).toList();
		assertEquals(1, errors.size(), result.err());
		assertTrue(errors.get(0).contains(about), result.err());
		assertTrue(!result.err().contains("\tat "), result.err());
	}
}
