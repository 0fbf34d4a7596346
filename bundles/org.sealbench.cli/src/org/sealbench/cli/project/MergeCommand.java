// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.merge.MergeConflict;
import org.sealbench.project.merge.ProjectFileMerge;
import org.sealbench.project.merge.ProjectFileMerge.Merged;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Merges one file of a project; a merge driver for git (gitattributes, "Defining a custom merge driver"). */
@Command(name = "merge",
		description = "Merge one file of a project, for git: the result goes into OURS. Exit code 1 if somebody has "
				+ "to decide.")
public final class MergeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "BASE",
			description = "The file as it was before; empty if both branches added it.")
	private Path base;

	@Parameters(index = "1", paramLabel = "OURS", description = "The file on this branch; takes the result.")
	private Path ours;

	@Parameters(index = "2", paramLabel = "THEIRS", description = "The file on the branch that is merged.")
	private Path theirs;

	@Parameters(index = "3", arity = "0..1", paramLabel = "PATH", description = "What to call the file; default: OURS.")
	private String path;

	private final Session session;

	MergeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Path target = session.path(ours);
		String name = path == null ? target.toString() : path;
		Merged merged = ProjectFileMerge.merge(read(session.path(base)), read(target), read(session.path(theirs)),
				name);
		try {
			Files.write(target, merged.content());
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(target, e);
		}
		List<Problem> problems = merged.conflicts().stream().map(each -> problem(name, each)).toList();
		return session.answer().show(Outcome.of(merged, problems), (done, out) -> {},
				(done, json) -> json.addProperty("file", name));
	}

	static byte[] read(Path file) throws ProblemException {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}

	private static Problem problem(String name, MergeConflict conflict) {
		return MergeProblem.BOTH_CHANGED.at(Place.of(name, conflict.where()), conflict.base(), conflict.ours(),
				conflict.theirs());
	}
}
