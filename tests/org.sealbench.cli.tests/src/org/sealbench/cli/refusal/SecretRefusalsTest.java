// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.refusal;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Typist;
import org.sealbench.cli.access.UserProblem;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.project.folder.ProjectProblem;

/** What is refused of logins and passwords: the command, what it blames, and what is to be done. */
class SecretRefusalsTest {

	private static final String ANNA = "Correct-Horse-7";
	private static final String BOB = "Battery-Staple-8";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aProject() {
		cli = Cli.withProject(folder);
	}

	private void protect() throws IOException {
		cli.run("protect", "--user", "anna", "--password-file", cli.passwordFile(ANNA)).requireDone();
	}

	@Test
	void ofLogins() throws IOException {
		cli.runJson("user", "policy", "--minimum-length", "12").requireProblem(ProjectProblem.NOT_PROTECTED,
				"project plant");
		cli.runJson("user", "add", "bob", "--password-file", cli.passwordFile(ANNA), "--new-password-file",
				cli.passwordFile(BOB)).requireProblem(ProjectProblem.NOT_PROTECTED, "project plant");
		protect();
		cli.runJson("user", "add", "bob").requireProblem(CliProblem.USER_MISSING, "project plant");
		cli.runJson("push", "opc.tcp://127.0.0.1:1", "--login", "admin", "--user", "anna", "--password-file",
				cli.passwordFile(ANNA)).requireProblem(CliProblem.LOGIN_PASSWORD_MISSING, "user admin");
	}

	@Test
	void ofPasswords() throws IOException {
		String empty = cli.passwordFile("\nmore");
		cli.runJson("protect", "--user", "anna", "--password-file", empty).requireProblem(CliProblem.PASSWORD_EMPTY,
				empty);
		cli.terminal = new Typist(ANNA, BOB);
		cli.runJson("protect", "--user", "anna").requireProblem(CliProblem.PASSWORDS_DIFFER, "password");
	}

	@Test
	void ofNewPasswordsAndRecoveryKeys() throws IOException {
		protect();
		cli.runJson("user", "add", "bob", "--user", "anna", "--password-file", cli.passwordFile(ANNA))
				.requireProblem(UserProblem.NEW_PASSWORD_MISSING, "user bob");
		cli.runJson("user", "recover", "--user", "anna").requireProblem(UserProblem.RECOVERY_KEY_MISSING,
				"recovery key");
		// Before anybody thinks of a new password.
		cli.runJson("user", "recover", "--user", "anna", "--password-file", cli.passwordFile("01234-56789"))
				.requireProblem(AccessProblem.RECOVERY_LENGTH, "recovery key");
	}

	@Test
	void ofPasswordsForServers() throws IOException {
		cli.runJson("cert", "revoke", "1", "--everywhere", "--login-password-file",
				"opc.tcp://127.0.0.1:4840=password.txt")
				.requireProblem(CliProblem.SERVER_UNKNOWN, "opc.tcp://127.0.0.1:4840=password.txt");
	}
}
