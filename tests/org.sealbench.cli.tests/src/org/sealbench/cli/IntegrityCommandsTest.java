// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;
import org.sealbench.project.integrity.IntegrityProblem;

class IntegrityCommandsTest {

	private static final String PASSWORD = "Correct-Horse-7";

	@TempDir
	private Path folder;

	@Test
	void anOutsideChangeIsWarnedOfShownAndDecidedOn() throws IOException, ProblemException {
		Cli cli = Cli.withProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		assertEquals("", cli.run("integrity").requireDone().out(), "nothing is sealed before the project is protected");
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		cli.run("protect").requireDone();
		cli.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		assertEquals("", cli.run("integrity").requireDone().out());
		assertEquals("", cli.run("compile", "-q").requireDone().err());

		cli.environment.clear();
		try (Project project = Project.open(cli.folder)) {
			project.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel().setAutoAccept(true);
			project.save();
		}
		Result shown = cli.run("integrity");
		assertEquals(1, shown.exitCode());
		assertEquals("device PLC_1: changed\n  + autoAccept=\"true\"\n", shown.out());
		assertEquals(4, cli.run("integrity", "undo", "--all").exitCode());

		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		Result warned = cli.run("compile");
		assertEquals(0, warned.exitCode());
		assertTrue(
				warned.err().contains(
						"warning: project plant: it was changed without an administrator's login: device PLC_1"),
				warned.err());
		cli.runJson("compile").requireProblem(IntegrityProblem.CHANGED_WITHOUT_LOGIN, "project plant");
		Result refused = cli.run("download", "--sealed-only", "--json");
		assertEquals(1, refused.exitCode());
		assertEquals("SB-3063", refused.firstProblem());
		assertEquals(List
				.of("error: project plant: changes that were made without a login are still undecided: device PLC_1. "
						+ "Accept or undo them first;" + " see 'sealbench integrity'."),
				refused.errors());
		assertEquals(4, cli.run("download", "--sealed-only", "--user", "nobody").exitCode());
		assertEquals("SB-3061", cli.run("integrity", "accept", "device PLC_7", "--json").firstProblem());
		assertEquals("device PLC_1 undone\n", cli.run("integrity", "undo", "--all").requireDone().out());
		assertTrue(!Files.readString(cli.folder.resolve("devices/PLC_1.device")).contains("autoAccept"));
		assertEquals(0, cli.run("integrity", "--json").json().getAsJsonArray("changes").size());
	}
}
