// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.e2e.Processes.Result;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.Project;
import org.sealbench.testkit.TestCredentials;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * After a session with every kind of password and key, none of them is found where it must not be: in the project, in
 * what is kept between runs, among temporary files, in what was printed, on a command line or in the environment of a
 * process that goes on, or in the memory of a device, but for the device's own keys.
 */
class SecretsTest {

	private static final String ADMINISTRATOR = "Anna-Says-17-Things";
	private static final String FORMER = "Bert-Had-This-First-1";
	private static final String SECOND = "Bert-Takes-23-Steps";
	private static final String OPERATOR = "Olga-Turns-31-Knobs";
	private static final String VIEWER = "Vera-Looks-41-Ways";
	private static final String IMPORTED = "Import-Me-53-Times";
	private static final String EXPORTED = "Export-Me-61-Times";
	private static final String WRONG = "Nobody-Has-71-Keys";

	@TempDir
	private Path folder;
	private Path temporary;
	private Sealbench sealbench;
	private final StringBuilder printed = new StringBuilder();
	private final Credential partner = TestCredentials.selfSigned("Partner", Usage.OPCUA_CLIENT);
	private final String address = Loopback.address();
	private String recoveryKey;

	@BeforeEach
	void prepare() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.environment.put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
		outside.environment.put("TMPDIR", temporary.toString());
		outside.environment.put("SEALBENCH_PASSWORD", ADMINISTRATOR);
		outside.run("new", "plant").requireDone();
		sealbench = outside.in(folder.resolve("plant"));
	}

	@Test
	void afterASessionNoneIsFoundWhereItMustNotBe() throws Exception {
		try {
			workThroughADay();
			lookEverywhere();
		} finally {
			sealbench.run("emulator", "stop");
		}
	}

	private void lookEverywhere() throws IOException, ProblemException {
		Project project = Project.open(sealbench.folder);
		project.access().login(Sealbench.USER, ADMINISTRATOR.toCharArray());
		SecretScan all = passwords();
		SecretScan guarded = passwords().key("key of the partner", partner.key());
		SecretScan own = new SecretScan();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.isPrivateKey()) {
				PrivateKey key = project.certificates().credential(entry.getNumber()).key();
				String name = "key of " + project.certificates().name(entry.getNumber());
				all.key(name, key);
				(entry.getDevice().isEmpty() ? guarded : own).key(name, key);
			}
		}
		all.key("key of the partner", partner.key());
		Credential station = project.localClient().read().orElseThrow();
		guarded.key("key of the station", station.key());
		all.key("key of the station", station.key());
		project.close();

		long emulator = emulatorProcess();
		byte[] memory = memory(emulator);
		Path state = sealbench.folder.resolve(".sealbench/emulator");
		// What the scan is worth: it finds what has to be there.
		assertEquals(2, own.in("memory", memory).size(), "a device holds its own two keys");
		Set<String> stored = all.under(state);
		assertTrue(
				!stored.isEmpty()
						&& stored.stream().allMatch(each -> each.matches("key of [0-9]+: PLC_1/.+/images/.+")),
				stored::toString);
		assertEquals(Set.of("key of the station in .private/client.pem"), withoutRack(all.under(sealbench.folder)));

		assertEquals(Set.of(), guarded.in("memory of the device", memory));
		assertEquals(Set.of(), all.under(folder.resolve("state")));
		assertEquals(Set.of(), all.under(temporary));
		assertEquals(Set.of(), all.in("what was printed", printed.toString().getBytes(StandardCharsets.UTF_8)));
		assertEquals(Set.of(), all.in("command line", Files.readAllBytes(Path.of("/proc/" + emulator + "/cmdline"))));
		assertEquals(Set.of(), all.in("environment", Files.readAllBytes(Path.of("/proc/" + emulator + "/environ"))));
		assertOwnerOnly(folder.resolve("state"), state);
		assertFilesOwnerOnly(sealbench.folder.resolve(".private"));
		assertFilesOwnerOnly(sealbench.folder.resolve("keys"));
		assertFilesOwnerOnly(sealbench.folder.resolve(".sealbench/images"));
		assertEquals(Set.of(),
				openToOthers(Stream.of(sealbench.folder.resolve("key.p12"), sealbench.folder.resolve("key.pem"))));
	}

	private void workThroughADay() throws IOException, ProblemException {
		run("device", "add", "PLC_1", "--address", address);
		run("device", "set", "PLC_1", "webserver.enabled=true", "security.global=true", "opcua.enabled=true",
				"opcua.licence=small", "opcua.policies=secure", "opcua.guest=false", "opcua.password-login=true",
				"--yes");
		JsonObject answer = JsonParser.parseString(sealbench.run("protect", "--json").requireDone().out())
				.getAsJsonObject();
		recoveryKey = answer.get("recoveryKey").getAsString();
		with("SEALBENCH_NEW_PASSWORD", OPERATOR, "device", "set", "PLC_1", "opcua.users=+olga");
		run("device", "set", "PLC_1", "webserver.users=+vera:view", "--new-password-file", file(VIEWER));
		with("SEALBENCH_NEW_PASSWORD", FORMER, "user", "add", "bert");
		run("user", "password", "bert", "--new-password-file", file(SECOND));
		Path container = folder.resolve("partner.p12");
		Files.write(container, PrivateKeys.toPkcs12(partner, "partner", IMPORTED.toCharArray()));
		with("SEALBENCH_FILE_PASSWORD", IMPORTED, "cert", "import", container.toString(), "--store", "device",
				"--json");
		Files.delete(container);
		run("cert", "export", "2", "key.p12", "--export-password-file", file(EXPORTED));
		run("cert", "export", "2", "key.pem", "--format", "pkcs8", "--export-password-file", file(EXPORTED));
		run("compile", "-v");
		run("download", "-v");
		with("SEALBENCH_PASSWORD", OPERATOR, "connect", "PLC_1", "--login", "olga", "--json");
		refused(1, "connect", "PLC_1", "--login", "olga");
		refused(4, "compile", "-v");
		refused(4, "user", "recover", "--new-password-file", file(SECOND));
		run("check", "--json");
		run("cert", "revoke", "1", "--json");
	}

	private String file(String password) throws IOException {
		// Beside the folders that are looked through: it is the user's own.
		Path file = Files.createTempFile(folder, "password", ".txt");
		Files.writeString(file, password + "\n");
		return file.toString();
	}

	private void run(String... arguments) throws IOException {
		remember(sealbench.run(arguments));
	}

	private void with(String variable, String secret, String... arguments) throws IOException {
		String before = sealbench.environment.get(variable);
		sealbench.environment.put(variable, secret);
		remember(sealbench.run(arguments));
		if (before == null) {
			sealbench.environment.remove(variable);
		} else {
			sealbench.environment.put(variable, before);
		}
	}

	private void refused(int exitCode, String... arguments) throws IOException {
		sealbench.environment.put("SEALBENCH_PASSWORD", WRONG);
		Result result = sealbench.run(arguments);
		assertEquals(exitCode, result.exitCode(), result.err());
		printed.append(result.out()).append(result.err());
		sealbench.environment.put("SEALBENCH_PASSWORD", ADMINISTRATOR);
	}

	private void remember(Result result) {
		printed.append(result.out()).append(result.err());
		assertTrue(result.exitCode() <= 1, result.err());
	}

	private SecretScan passwords() {
		return new SecretScan().password("the administrator's password", ADMINISTRATOR)
				.password("a former password", FORMER).password("the second administrator's password", SECOND)
				.password("the operator's password", OPERATOR).password("the viewer's password", VIEWER)
				.password("the imported file's password", IMPORTED).password("the exported file's password", EXPORTED)
				.password("a wrong password", WRONG).password("the recovery key", recoveryKey)
				.password("the recovery key's characters", recoveryKey.replace("-", ""));
	}

	private static Set<String> withoutRack(Set<String> found) {
		Set<String> left = new TreeSet<>(found);
		left.removeIf(each -> each.contains(".sealbench/emulator/"));
		return left;
	}

	private long emulatorProcess() throws IOException {
		List<Long> found = new ArrayList<>();
		String state = sealbench.folder.resolve(".sealbench/emulator").toString();
		for (ProcessHandle each : ProcessHandle.allProcesses().toList()) {
			Path commandLine = Path.of("/proc/" + each.pid() + "/cmdline");
			try {
				if (Files.readString(commandLine, StandardCharsets.ISO_8859_1).contains(state)) {
					found.add(each.pid());
				}
			} catch (IOException ended) {
				// It is not the one.
			}
		}
		assertEquals(1, found.size());
		return found.get(0);
	}

	private byte[] memory(long process) throws IOException {
		Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		assumeTrue(Files.isExecutable(tool), "a heap dump needs the jcmd of a JDK");
		Path dump = folder.resolve("heap.hprof");
		Processes
				.run(folder, sealbench.environment, "",
						List.of(tool.toString(), String.valueOf(process), "GC.heap_dump", dump.toString()))
				.requireDone();
		return Files.readAllBytes(dump);
	}

	private static void assertOwnerOnly(Path... folders) throws IOException {
		for (Path each : folders) {
			try (Stream<Path> all = Files.walk(each)) {
				assertEquals(Set.of(), openToOthers(all));
			}
		}
	}

	private static void assertFilesOwnerOnly(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			assertEquals(Set.of(), openToOthers(all.filter(Files::isRegularFile)));
		}
	}

	private static Set<String> openToOthers(Stream<Path> files) throws IOException {
		Set<String> open = new TreeSet<>();
		Set<PosixFilePermission> owner = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
				PosixFilePermission.OWNER_EXECUTE);
		for (Path each : files.toList()) {
			if (!owner.containsAll(Files.getPosixFilePermissions(each))) {
				open.add(each.getFileName() + " " + Files.getPosixFilePermissions(each));
			}
		}
		return open;
	}
}
