// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.Project;

/** One secret is the same however it is written: in a file of any editor, the environment, a prompt, standard input. */
class SecretFormsTest {

	private static final String SECRET = "Gr\u00F6\u00DFe 1 \u00DCber";
	private static final String DECOMPOSED = Normalizer.normalize(SECRET, Normalizer.Form.NFD);

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void makeProject() {
		cli = Cli.withProject(folder);
	}

	/** Files as different programs write them. */
	private List<String> files() throws IOException {
		return List.of(cli.passwordFile(SECRET), cli.passwordFile("\uFEFF" + SECRET + "\r\n"),
				cli.passwordFile(DECOMPOSED + "\n"), cli.passwordFile(SECRET.replace(' ', '\u00A0')),
				cli.passwordFile("\uFEFF" + SECRET + "\r\nmore", UTF_16LE),
				cli.passwordFile("\uFEFF" + DECOMPOSED, UTF_16BE));
	}

	@Test
	void opensAProject() throws IOException {
		cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile("\uFEFF" + DECOMPOSED + "\r\n"))
				.requireDone();
		for (String file : files()) {
			cli.run("compile", "--user", "anna", "--password-file", file).requireDone();
		}
		for (String each : List.of(SECRET + "\r", DECOMPOSED, "\uFEFF" + SECRET)) {
			cli.environment.put("SEALBENCH_PASSWORD", each);
			cli.run("compile", "--user", "anna").requireDone();
		}
		cli.environment.remove("SEALBENCH_PASSWORD");
		cli.terminal = new Typist(DECOMPOSED);
		cli.run("compile", "--user", "anna").requireDone();
		cli.in = new ByteArrayInputStream((SECRET + "\r\n").getBytes(StandardCharsets.UTF_8));
		cli.run("compile", "--user", "anna", "--password-file", "-").requireDone();
	}

	@Test
	void isTheSameForEachNewPasswordAndTheRecoveryKey() throws IOException {
		String key = cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile(SECRET), "--json")
				.requireDone().json().get("recoveryKey").getAsString();
		cli.in = new ByteArrayInputStream(
				("\uFEFF" + SECRET + "\r\n" + DECOMPOSED + "\n").getBytes(StandardCharsets.UTF_8));
		cli.run("user", "add", "bob", "--user", "anna", "--password-file", "-", "--new-password-file", "-")
				.requireDone();
		cli.run("user", "recover", "--user", "cora", "--password-file",
				cli.passwordFile("\uFEFF" + key + "\r\n", UTF_16LE), "--new-password-file",
				cli.passwordFile("\uFEFF" + DECOMPOSED, UTF_16BE)).requireDone();
		for (String user : List.of("bob", "cora")) {
			cli.run("compile", "--user", user, "--password-file", cli.passwordFile(SECRET)).requireDone();
		}
	}

	/** Letters, half of which is the byte of a line end in UTF-16, and each character set for all lines. */
	@Test
	void linesOfStandardInputAreTakenOneByOneTheLoginsFirst() throws Exception {
		String login = "\u010A\u0100\u0A05 Anna 1";
		String fresh = "Berta 2 \u0A05\u010D\u0100\u0A05";
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile(login)).requireDone();
		for (Charset charset : List.of(StandardCharsets.UTF_8, UTF_16LE, UTF_16BE)) {
			String end = charset == UTF_16LE ? "\r\n" : "\n";
			give("\uFEFF" + login + end + fresh + end, charset);
			cli.run("device", "set", "PLC_1", "opcua.users=+" + charset.name(), "--new-password-file", "-", "--user",
					"anna", "--password-file", "-").requireDone();
		}
		give("\uFEFF" + login + "\n" + fresh, UTF_16BE);
		cli.run("user", "add", "berta", "--user", "anna", "--new-password-file", "-", "--password-file", "-")
				.requireDone();
		cli.run("compile", "--user", "berta", "--password-file", cli.passwordFile(fresh)).requireDone();
		try (Project project = Project.open(cli.folder)) {
			for (User each : project.device("PLC_1").orElseThrow().getOpcUaServer().getUserAuthentication()
					.getUsers()) {
				assertTrue(PasswordHash.verify(each.getPasswordHash(), fresh.toCharArray()), each.getName());
			}
		}
		cli.run("cert", "export", "2", "ca.p12", "--user", "anna", "--password-file", cli.passwordFile(login),
				"--file-password-file", cli.passwordFile(fresh)).requireDone();
		give(login + "\n" + fresh + "\n", StandardCharsets.UTF_8);
		Result shown = cli.run("cert", "import", "ca.p12", "--store", "trusted", "--dry-run", "--file-password-file",
				"-", "--user", "anna", "--password-file", "-");
		assertTrue(shown.err().contains("it is in the project already as 2"), shown.err());
		give("\uFEFF" + login, UTF_16LE);
		Result refused = cli.run("user", "add", "last", "--user", "anna", "--password-file", "-", "--new-password-file",
				"-");
		assertEquals(3, refused.exitCode(), refused.err());
		assertEquals(List.of("error: -: the password is empty. Put the password into the first line of the file."),
				refused.errors());
	}

	private void give(String lines, Charset charset) {
		cli.in = new ByteArrayInputStream(lines.getBytes(charset));
	}

	@Test
	void isTheSameForUsersOfDevices() throws Exception {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		List<String> files = files();
		for (int i = 0; i < files.size(); i++) {
			cli.run("device", "set", "PLC_1", "opcua.users=+o" + i, "webserver.users=+w" + i, "--new-password-file",
					files.get(i)).requireDone();
		}
		try (Project project = Project.open(cli.folder)) {
			Device device = project.device("PLC_1").orElseThrow();
			List<User> users = Stream.concat(device.getWebServer().getUsers().stream(),
					device.getOpcUaServer().getUserAuthentication().getUsers().stream()).toList();
			assertEquals(2 * files.size(), users.size());
			for (User user : users) {
				assertTrue(PasswordHash.verify(user.getPasswordHash(), SECRET.toCharArray()), user.getName());
				assertTrue(PasswordHash.verify(user.getPasswordHash(), DECOMPOSED.toCharArray()), user.getName());
			}
		}
	}

	@Test
	void opensFilesWithKeys() throws IOException {
		cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile(SECRET)).requireDone();
		List<String> files = files();
		for (String format : List.of("p12", "p12-legacy", "pkcs8")) {
			cli.run("cert", "export", "2", format, "--format", format, "--user", "anna", "--password-file",
					cli.passwordFile(SECRET), "--file-password-file", files.get(1)).requireDone();
			for (String file : files) {
				Result shown = cli.run("cert", "import", format, "--store", "trusted", "--dry-run", "--user", "anna",
						"--password-file", cli.passwordFile(SECRET), "--file-password-file", file);
				assertTrue(shown.err().contains("it is in the project already as 2"), shown.err());
			}
		}
	}

	@Test
	void withWhatCannotBeTypedEverywhereItIsRefusedByName() throws IOException {
		for (String each : List.of("pass\tword 1", "pass\u200Bword 1", "pass\u001Bword 1")) {
			Result refused = cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile(each));
			assertEquals(2, refused.exitCode(), refused.err());
			assertTrue(refused.errors().get(0).contains("U+"), refused.err());
		}
		Result many = cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile("abcd 1".repeat(40)));
		assertEquals(2, many.exitCode());
		assertTrue(many.errors().get(0).contains("200"), many.err());
		assertEquals(3, cli.run("protect", "--user", "anna", "--password-file", "/dev/zero").exitCode());
	}

	@Test
	void ofADevicesUserMeetsThePolicy() throws IOException {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		for (String weak : List.of("x", "short 1", "aaaaaaaaaaaa", "lettersonly", "operator-1")) {
			for (String server : List.of("opcua.users", "webserver.users", "opcua.administrators")) {
				Result refused = cli.run("device", "set", "PLC_1", server + "=+Operator-1", "--new-password-file",
						cli.passwordFile(weak));
				assertEquals(2, refused.exitCode(), refused.err());
				assertTrue(refused.errors().get(0).contains("does not meet the policy"), refused.err());
			}
		}
	}
}
