package org.sealbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on changes that were made without a login. */
@Command(name = "undo", description = "Bring items back to what an administrator last left of them.")
final class IntegrityUndoCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ITEM", arity = "0..*", description = "Items as ''sealbench integrity'' names them.")
	private final List<String> items = new ArrayList<>();

	@Option(names = "--all", description = "Every one.")
	private boolean all;

	@Mixin
	private LoginOptions login;

	private final Session session;

	IntegrityUndoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return session.answer().show(new OutsideChanges().undo(project, items, all),
					(decided, out) -> decided.forEach(item -> out.println(item + " undone")),
					(decided, json) -> json.add("undone", Json.strings(decided)));
		}
	}
}
