// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.Project;

/** Changes of devices in a protected project need the login of an administrator. */
class DeviceLoginTest {

	private static final String PASSWORD = "Correct-Horse-7";
	private static final String OPERATORS = "Operator-Pass-1";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void protectProject() {
		cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		loggedIn();
		cli.run("protect").requireDone();
		loggedOut();
	}

	private void loggedIn() {
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
	}

	private void loggedOut() {
		cli.environment.remove("SEALBENCH_USER");
		cli.environment.remove("SEALBENCH_PASSWORD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "device set PLC_1 webserver.enabled=true", "device set PLC_1 opcua.users=-x",
			"device set PLC_1 opcua.users=+x", "device add PLC_2 --address 127.0.0.12", "device remove PLC_1",
			"device rename PLC_1 PLC_2", "device copy PLC_1 PLC_2" })
	void withoutALoginNothingIsChanged(String command) throws Exception {
		String before = files();
		Result result = cli.run(command.split(" "));
		assertEquals(4, result.exitCode(), result.err());
		assertEquals(List.of("error: project plant: the project is protected and no user is named. Give --user NAME or "
				+ "SEALBENCH_USER, and the password."), result.errors());
		loggedIn();
		cli.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		assertEquals(4, cli.run(command.split(" ")).exitCode());
		assertEquals(before, files());
	}

	@ParameterizedTest
	@ValueSource(strings = { "device list", "device show PLC_1", "device impact PLC_1 address=127.0.0.13", "cert list",
			"cert show 2", "check", "user list", "user policy", "integrity", "cert verify 2",
			"advise --devices 1 --clients 1 --changes no" })
	void whatOnlyReadsNeedsNone(String command) {
		Result result = cli.run(command.split(" "));
		assertTrue(result.exitCode() <= 1, result.err());
		assertFalse(result.err().contains("protected"), result.err());
	}

	@Test
	void afterALoginTheChangeIsSealed() {
		loggedIn();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		cli.run("device", "copy", "PLC_1", "PLC_2").requireDone();
		cli.run("device", "rename", "PLC_2", "PLC_3").requireDone();
		cli.run("integrity").requireDone();
	}

	@Test
	void onePasswordServesTheLoginAndTheNewUser() throws Exception {
		loggedIn();
		Result result = cli.run("device", "set", "PLC_1", "opcua.users=+op1").requireDone();
		assertTrue(result.err().contains("--new-password-file"), result.err());
		assertUser("op1", PASSWORD);
		cli.run("integrity").requireDone();
	}

	@Test
	void theNewUsersPasswordHasPlacesOfItsOwn() throws Exception {
		loggedIn();
		cli.environment.put("SEALBENCH_NEW_PASSWORD", OPERATORS);
		cli.run("device", "set", "PLC_1", "opcua.users=+op1").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.users=+op2", "--new-password-file",
				cli.passwordFile("Operator-Pass-2")).requireDone();
		assertUser("op1", OPERATORS);
		assertUser("op2", "Operator-Pass-2");
		cli.environment.put("SEALBENCH_PASSWORD", "Wrong-Horse-77");
		assertEquals(4, cli.run("device", "set", "PLC_1", "opcua.users=+op3").exitCode());
		loggedOut();
		cli.run("integrity").requireDone();
	}

	@Test
	void ofTwoPasswordsTheOtherOneIsTheNewUsers() throws Exception {
		loggedIn();
		cli.run("device", "set", "PLC_1", "opcua.users=+op1", "--password-file", cli.passwordFile(OPERATORS))
				.requireDone();
		cli.environment.put("SEALBENCH_PASSWORD", OPERATORS);
		cli.run("device", "set", "PLC_1", "opcua.users=+op2", "--password-file", cli.passwordFile(PASSWORD))
				.requireDone();
		assertUser("op1", OPERATORS);
		assertUser("op2", OPERATORS);
		assertEquals(4, cli.run("device", "set", "PLC_1", "opcua.users=+op3", "--password-file",
				cli.passwordFile("Wrong-Horse-77")).exitCode());
		loggedOut();
		cli.run("integrity").requireDone();
	}

	@Test
	void aNamedUserHasToLogInEvenIfTheOnlyPasswordMayBeTheNewUsers() throws Exception {
		String before = files();
		cli.environment.put("SEALBENCH_PASSWORD", OPERATORS);
		Result byOption = cli.run("device", "set", "PLC_1", "opcua.users=+op1", "--user", "anna");
		assertEquals(4, byOption.exitCode(), byOption.err());
		assertEquals(1, byOption.errors().size(), byOption.err());
		assertTrue(byOption.err().contains("--new-password-file"), byOption.err());
		loggedOut();
		cli.environment.put("SEALBENCH_USER", "anna");
		assertEquals(4, cli
				.run("device", "set", "PLC_1", "webserver.users=+op1", "--password-file", cli.passwordFile(OPERATORS))
				.exitCode());
		assertEquals(before, files());
	}

	@Test
	void theNewUsersPasswordAloneIsNoLogin() throws Exception {
		String before = files();
		cli.environment.put("SEALBENCH_PASSWORD", OPERATORS);
		for (String[] secret : new String[][] { {}, { "--password-file", cli.passwordFile(OPERATORS) },
				{ "--new-password-file", cli.passwordFile(OPERATORS) } }) {
			String[] command = Stream.concat(Stream.of("device", "set", "PLC_1", "opcua.users=+op1"), Stream.of(secret))
					.toArray(String[]::new);
			Result result = cli.run(command);
			assertEquals(4, result.exitCode(), result.err());
			assertEquals(
					List.of("error: project plant: the project is protected and no user is named. Give --user NAME or "
							+ "SEALBENCH_USER, and the password."),
					result.errors());
		}
		assertEquals(before, files());
		cli.run("integrity").requireDone();
	}

	@Test
	void whoTypesTheirNameOnlyIsLoggedInWithThePasswordThatIsGiven() throws Exception {
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		cli.terminal = new Typist("anna");
		Result result = cli.run("device", "set", "PLC_1", "opcua.users=+op1").requireDone();
		assertTrue(result.err().contains("--new-password-file"), result.err());
		assertUser("op1", PASSWORD);
		cli.run("integrity").requireDone();
	}

	@Test
	void aTerminalIsAskedForBoth() throws Exception {
		cli.terminal = new Typist("anna", PASSWORD, OPERATORS, OPERATORS);
		cli.run("device", "set", "PLC_1", "opcua.users=+op1").requireDone();
		assertUser("op1", OPERATORS);
		cli.run("integrity").requireDone();
	}

	private void assertUser(String name, String password) throws Exception {
		try (Project project = Project.open(cli.folder)) {
			Device device = project.device("PLC_1").orElseThrow();
			List<User> users = new ArrayList<>(device.getOpcUaServer().getUserAuthentication().getUsers());
			users.addAll(device.getWebServer().getUsers());
			User user = users.stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
			char[] secret = password.toCharArray();
			assertTrue(PasswordHash.verify(user.getPasswordHash(), secret));
			Wipe.wipe(secret);
		}
	}

	private String files() throws IOException {
		StringBuilder all = new StringBuilder(Files.readString(cli.folder.resolve("plant.sealbench")));
		try (Stream<Path> devices = Files.list(cli.folder.resolve("devices"))) {
			for (Path each : devices.sorted().toList()) {
				all.append(each.getFileName()).append('\n').append(Files.readString(each));
			}
		}
		return all.toString();
	}
}
