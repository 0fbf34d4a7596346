// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.ProblemCode;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.folder.ProjectProblem;

/** Refusals of arguments, each by the command that a user would give, with its code and exit code. */
class RefusedArgumentsTest {

	private static final Map<String, ProblemCode> REFUSALS = Map.ofEntries(
			Map.entry("protect", CliProblem.USER_NOT_GIVEN),
			Map.entry("protect --user anna", CliProblem.SECRET_MISSING),
			Map.entry("protect --user anna --password-file missing", CliProblem.PASSWORD_FILE_UNREADABLE),
			Map.entry("new .", ProjectProblem.ALREADY_A_PROJECT),
			Map.entry("cert new --usage client --cn X --self-signed --until soon", CliProblem.TIME_INVALID),
			Map.entry("emulator --listen nowhere", CliProblem.LISTEN_INVALID),
			Map.entry("cert export 1 out.der --format odd", OperationProblem.FORMAT_UNKNOWN),
			Map.entry("cert export 1 out.odd", OperationProblem.FORMAT_NOT_NAMED),
			Map.entry("connect opc.tcp://127.0.0.1:1 --depth 0", CliProblem.ARGUMENT_INVALID),
			Map.entry("check --order odd", CliProblem.USAGE));

	@TempDir
	private Path folder;

	@Test
	void sayWhatIsWrongByTheirCode() {
		Cli cli = Cli.withProject(folder);
		Map<String, String> expected = new TreeMap<>();
		Map<String, String> found = new TreeMap<>();
		REFUSALS.forEach((line, code) -> {
			Result refused = cli.run((line + " --json").split(" "));
			expected.put(line, code.text() + ", " + code.category().exitCode());
			found.put(line, (refused.exitCode() == 0 ? "done" : refused.firstProblem()) + ", " + refused.exitCode());
		});
		assertEquals(expected, found);
	}
}
