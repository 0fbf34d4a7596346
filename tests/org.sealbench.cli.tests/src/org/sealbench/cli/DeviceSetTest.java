// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;

class DeviceSetTest {

	private static final String PASSWORD = "Correct-Horse-7";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void makeDevice() {
		cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "security.global=true", "opcua.enabled=true" })
	void asksForYesWhereThereIsNoTerminal(String setting) throws IOException {
		String before = device();
		Result result = cli.run("device", "set", "PLC_1", "webserver.enabled=true", setting);
		assertEquals(2, result.exitCode());
		assertTrue(result.errors().get(0).contains("--yes"), result.err());
		assertEquals(before, device());
		cli.run("device", "set", "PLC_1", setting, "--yes").requireDone();
	}

	@Test
	void takesYesFromATerminal() {
		cli.terminal = new Typist("y");
		cli.run("device", "set", "PLC_1", "security.global=true").requireDone();
		cli.terminal = new Typist("n");
		assertEquals(2, cli.run("device", "set", "PLC_1", "opcua.enabled=true").exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "webserver.enabled=true", "webserver.https-only=false", "webserver.port=9443",
			"opcua.port=4841", "opcua.licence=large", "opcua.policies=secure",
			"opcua.policies=None,Basic256Sha256/Sign,Basic256Sha256/SignAndEncrypt", "opcua.auto-accept=true",
			"opcua.guest=false", "opcua.password-login=true", "opcua.project-users=true", "mode=STOP" })
	void knowsTheKeysOfTheContract(String setting) {
		cli.run("device", "set", "PLC_1", setting, "--yes").requireDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense=1", "webserver.enabled", "webserver.port=0", "webserver.port=70000",
			"opcua.licence=huge", "opcua.policies=Best", "mode=FAST", "opcua.users=name", "opcua.users=-nobody" })
	void refusesOtherSettingsAndChangesNothing(String setting) throws IOException {
		String before = device();
		Result result = cli.run("device", "set", "PLC_1", "webserver.enabled=true", setting, "--yes");
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(1, result.errors().size());
		assertEquals(before, device());
	}

	@Test
	void takesANewUsersPasswordFromAFile() throws IOException {
		cli.run("device", "set", "PLC_1", "opcua.users=+anna", "--password-file",
				cli.passwordFile(PASSWORD + "\r\nsecond line\n")).requireDone();
		assertTrue(device().contains("anna"));
		assertFalse(device().contains(PASSWORD));
		cli.run("device", "set", "PLC_1", "opcua.users=-anna").requireDone();
		assertFalse(device().contains("anna"));
	}

	@Test
	void onlySecureLeavesNeitherNoneNorADeprecatedPolicyNorPlainSignatures() throws IOException {
		cli.run("device", "set", "PLC_1", "opcua.enabled=true", "opcua.policies=secure", "--yes").requireDone();
		assertTrue(device().contains("Basic256Sha256/SignAndEncrypt")
				&& device().contains("Aes256_Sha256_RsaPss/SignAndEncrypt"), device());
		assertFalse(device().contains("None") || device().contains("Basic128Rsa15") || device().contains("Basic256/")
				|| device().contains("/Sign<"), device());
	}

	@Test
	void anAdministratorOfCertificatesIsAUserWithThatRight() throws IOException {
		cli.run("device", "set", "PLC_1", "opcua.administrators=+anna", "--password-file", cli.passwordFile(PASSWORD))
				.requireDone();
		assertTrue(device().contains("administer"), device());
	}

	@Test
	void takesANewUsersPasswordFromTheEnvironment() throws IOException {
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		cli.run("device", "set", "PLC_1", "opcua.users=+bert").requireDone();
		assertTrue(device().contains("bert"));
	}

	@Test
	void asksANewUsersPasswordTwice() {
		cli.terminal = new Typist(PASSWORD, PASSWORD);
		cli.run("device", "set", "PLC_1", "opcua.users=+carl").requireDone();
		cli.terminal = new Typist(PASSWORD, PASSWORD + "x");
		assertEquals(2, cli.run("device", "set", "PLC_1", "opcua.users=+dora").exitCode());
	}

	@Test
	void refusesAPasswordFileThatIsEmptyOrMissing() throws IOException {
		assertEquals(3, cli.run("device", "set", "PLC_1", "opcua.users=+e", "--password-file", cli.passwordFile("\nx"))
				.exitCode());
		assertEquals(3,
				cli.run("device", "set", "PLC_1", "opcua.users=+e", "--password-file", "nowhere.txt").exitCode());
	}

	@Test
	void saysThatThereIsNoPassword() {
		assertEquals(4, cli.run("device", "set", "PLC_1", "opcua.users=+f").exitCode());
	}

	private String device() throws IOException {
		return Files.readString(cli.folder.resolve("devices/PLC_1.device"));
	}
}
