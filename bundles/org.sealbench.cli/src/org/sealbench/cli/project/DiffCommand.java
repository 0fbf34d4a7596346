// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.project.merge.ProjectFileDiff;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Compares two states of a project's file; an external diff for git (gitattributes, "Defining an external diff
 * driver").
 */
@Command(name = "diff",
		description = "Say in words how two states of a project's file differ. Git may call it with its seven "
				+ "arguments.")
public final class DiffCommand implements Callable<Integer> {

	private static final int FROM_GIT = 7;

	@Parameters(arity = "2..9", paramLabel = "OLD NEW", description = "The two files; /dev/null for none.")
	private List<String> arguments;

	private final Session session;

	DiffCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		// Git gives: path old-file old-hex old-mode new-file new-hex new-mode, and after a rename two more.
		boolean fromGit = arguments.size() >= FROM_GIT;
		if (!fromGit && arguments.size() != 2) {
			throw new ProblemException(
					CliProblem.USAGE.at(Place.of("sealbench diff"), "give two files", "sealbench diff"));
		}
		String old = arguments.get(fromGit ? 1 : 0);
		String next = arguments.get(fromGit ? 4 : 1);
		List<String> lines = ProjectFileDiff.compare(read(old), read(next), fromGit ? arguments.get(0) : next);
		return session.answer().result(lines, (all, out) -> all.forEach(out::println),
				(all, json) -> json.add("differences", Json.strings(all)));
	}

	private byte[] read(String file) throws ProblemException {
		return file.equals("/dev/null") ? new byte[0] : MergeCommand.read(session.path(TypedPath.of(file)));
	}
}
