// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.cli.Typist;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.project.MergeProblem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.doctor.DoctorProblem;
import org.sealbench.operations.impact.ImpactProblem;

/** What is refused of arguments and of where a command runs: what it blames, and what is to be done. */
class CommandRefusalsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aProject() {
		cli = Cli.withProject(folder);
	}

	@Test
	void ofOptionsThatDoNothing() {
		cli.runJson("explain", "PLC_1", "PLC_2", "--yes").requireProblem(CliProblem.OPTION_ALONE, "explain");
		cli.runJson("cert", "revoke", "1", "--stop-allowed").requireProblem(CliProblem.OPTION_ALONE, "cert revoke");
		cli.runJson("cert", "revoke", "--everywhere", "--continue", "--reason", "keyCompromise")
				.requireProblem(CliProblem.OPTION_BESIDE, "cert revoke");
		cli.runJson("device", "replace", "PLC_1", "--give-up", "--login-password-file", "secret.txt")
				.requireProblem(CliProblem.OPTION_BESIDE, "device replace");
	}

	@Test
	void ofFoldersOfOtherApplications() throws IOException {
		Path trusted = Files.createDirectories(cli.folder.resolve("pki/trusted/certs"));
		Files.writeString(trusted.resolve("stolen.key"), "a key");
		cli.runJson("doctor", "pki").requireLine(DoctorProblem.WOULD_BE_REFUSED, "pki");
	}

	@Test
	void ofFolders() {
		Cli nowhere = new Cli(folder.resolve("gone"));
		nowhere.environment.putAll(cli.environment);
		nowhere.runJson("new", "plant").requireProblem(CliProblem.FOLDER_UNKNOWN, "working folder");
	}

	@Test
	void ofChangesThatAreNotWanted() {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		cli.run("compile").requireDone();
		cli.terminal = new Typist("n");
		cli.runJson("device", "set", "PLC_1", "address=127.0.0.12").requireProblem(ImpactProblem.NOT_WANTED, "PLC_1");
	}

	@Test
	void ofFilesThatBothSidesChanged() throws IOException {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		String base = Files.readString(cli.folder.resolve("devices/PLC_1.device"));
		Files.writeString(cli.folder.resolve("base"), base);
		Files.writeString(cli.folder.resolve("ours"), base.replace("127.0.0.11", "127.0.0.12"));
		Files.writeString(cli.folder.resolve("theirs"), base.replace("127.0.0.11", "127.0.0.13"));
		cli.runJson("merge", "base", "ours", "theirs", "devices/PLC_1.device").requireProblem(MergeProblem.BOTH_CHANGED,
				"devices/PLC_1.device > device PLC_1 > network interface X1 > address");
	}

	@Test
	void ofAddresses() {
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.runJson("device", "set", "PLC_1", "address=").requireProblem(OperationProblem.NO_ADDRESS,
				"PLC_1 > address");
	}
}
