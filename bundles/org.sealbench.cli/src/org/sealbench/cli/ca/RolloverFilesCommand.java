// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.rollover.RolloverFiles;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what there is to hand out. */
@Command(name = "files",
		description = "Write the files to hand out: both CAs with their revocation lists, the certificates by which "
				+ "they vouch for each other, and those of clients outside. None is secret.")
final class RolloverFilesCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "Folder for the files; made where there is none.")
	private Path folder;

	private final Session session;

	RolloverFilesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			Outcome<List<Path>> outcome = new RolloverFiles().run(project, session.path(folder));
			return session.answer().show(outcome, (files, out) -> files.forEach(out::println),
					(files, json) -> json.add("files", Json.strings(files.stream().map(Path::toString).toList())));
		}
	}
}
