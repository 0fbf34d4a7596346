// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

/** What can go wrong around a project and its devices: one clear line, and nothing is harmed. */
class BadInputTest {

	@TempDir
	private Path folder;
	private Sealbench sealbench;
	private String address;

	@BeforeEach
	void makeProject() throws IOException {
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.run("new", "plant").requireDone();
		sealbench = outside.in(folder.resolve("plant"));
		address = Loopback.address();
		sealbench.run("device", "add", "PLC_1", "--address", address).requireDone();
		sealbench.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
	}

	@Test
	void aPortThatIsTakenLeavesTheDeviceBlank() throws IOException {
		try (RunningEmulator emulator = RunningEmulator.start(sealbench);
				ServerSocket taken = Loopback.occupy(address, 8443)) {
			String code = emulator.pairingCode("PLC_1");
			Result result = sealbench.run("download", "--to", emulator.url, "--pairing-code", code);
			oneLine(result, 1, String.valueOf(taken.getLocalPort()));
			assertEquals(List.of("off", "off"), RunningEmulator.states(emulator.device("PLC_1")));
		}
	}

	@Test
	void anAddressThatIsNotOnThisMachineLeavesTheDeviceAsItWas() throws IOException {
		try (RunningEmulator emulator = RunningEmulator.start(sealbench)) {
			sealbench.run("download", "--to", emulator.url, "--pairing-code", emulator.pairingCode("PLC_1"))
					.requireDone();
			// TEST-NET-1 of RFC 5737 belongs to nobody.
			sealbench.run("device", "set", "PLC_1", "address=192.0.2.7").requireDone();
			Result result = sealbench.run("download", "--to", emulator.url, "--stop-allowed");
			oneLine(result, 1, "192.0.2.7");
			assertEquals(List.of("running", "off"), RunningEmulator.states(emulator.device("PLC_1")));
			assertTrue(emulator.device("PLC_1").get("addresses").toString().contains(address));
		}
	}

	@Test
	void theEmulatorsOwnPortThatIsTaken() throws IOException {
		try (ServerSocket taken = Loopback.occupy("127.0.0.1", 0)) {
			String listen = "127.0.0.1:" + taken.getLocalPort();
			Result result = sealbench.run("emulator", "--listen", listen, "--state",
					folder.resolve("other").toString());
			assertNotEquals(0, result.exitCode());
			oneLine(result, result.exitCode(), listen);
		}
	}

	@Test
	void anEmulatorThatDoesNotAnswer() throws IOException {
		oneLine(sealbench.run("download", "--to", "https://" + address + ":4843", "--pairing-code",
				"0000-0000-0000-0000"), 5, "");
		oneLine(sealbench.run("connect", "opc.tcp://" + address + ":4840"), 5, address);
	}

	@Test
	void aProjectFolderThatIsMissing() throws IOException {
		oneLine(sealbench.run("compile", "--project", folder.resolve("nowhere").toString()), 3, "nowhere");
	}

	@Test
	void aProjectFolderThatIsReadOnly() throws IOException {
		List<String> prefix = asAnotherUser();
		String before = content();
		setPermissions("r-xr-xr-x", "r--r--r--");
		try {
			List<String> command = new ArrayList<>(prefix);
			command.addAll(Sealbench.command(List.of("device", "set", "PLC_1", "webserver.port=9443")));
			sealbench.environment.put("XDG_STATE_HOME", Files.createTempDirectory("state").toString());
			Result result = Processes.run(sealbench.folder, sealbench.environment, "", command);
			oneLine(result, 3, "cannot be written");
		} finally {
			setPermissions("rwxr-xr-x", "rw-r--r--");
		}
		assertEquals(before, content());
	}

	@Test
	void anUnknownDevice() throws IOException {
		for (String[] command : new String[][] { { "compile", "PLC_9" }, { "download", "PLC_9" },
				{ "device", "set", "PLC_9", "mode=RUN" } }) {
			oneLine(sealbench.run(command), 2, "PLC_9");
		}
	}

	@Test
	void aWrongPassword() throws IOException {
		sealbench.run("protect").requireDone();
		sealbench.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		oneLine(sealbench.run("compile"), 4, "user name or password is wrong");
		oneLine(sealbench.run("download"), 4, "user name or password is wrong");
	}

	private static void oneLine(Result result, int exitCode, String about) {
		assertEquals(exitCode, result.exitCode(), result.err());
		List<String> errors = result.err().lines().filter(line -> line.startsWith("error: ")).toList();
		assertEquals(1, errors.size(), result.err());
		assertTrue(errors.get(0).contains(about), result.err());
		assertTrue(errors.get(0).matches("error: .+: .+\\. .+"), result.err());
		assertTrue(!result.err().contains("\tat "), result.err());
	}

	/** Permissions do not bind root, so root becomes nobody for it. */
	private static List<String> asAnotherUser() {
		if (!System.getProperty("user.name").equals("root")) {
			return List.of();
		}
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "root needs setpriv (util-linux) for this test");
		return List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
	}

	private void setPermissions(String folders, String files) throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		try (Stream<Path> all = Files.walk(sealbench.folder)) {
			for (Path each : all.toList()) {
				Files.setPosixFilePermissions(each,
						PosixFilePermissions.fromString(Files.isDirectory(each) ? folders : files));
			}
		}
	}

	private String content() throws IOException {
		return Files.readString(sealbench.folder.resolve("devices/PLC_1.device"));
	}
}
