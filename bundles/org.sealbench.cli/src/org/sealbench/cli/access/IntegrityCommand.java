// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.access.OutsideChanges;
import org.sealbench.project.Project;
import org.sealbench.project.integrity.UnsealedChange;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was changed in a protected project without a login. */
@Command(name = "integrity",
		description = "Show what was changed in a protected project without an administrator's login, field by field.",
		footer = { "",
				"Without a login the seals are checked with the key that they name; "
						+ "after one with the project's own." },
		subcommands = { IntegrityAcceptCommand.class, IntegrityUndoCommand.class })
public final class IntegrityCommand implements Callable<Integer> {

	@Mixin
	private LoginOptions login;

	private final Session session;

	IntegrityCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.loginIfNamed(session, project);
			return show(session, new OutsideChanges().list(project));
		}
	}

	static int show(Session session, Outcome<List<UnsealedChange>> outcome) {
		return session.answer().show(outcome, IntegrityCommand::print,
				(changes, json) -> json.add("changes", Json.array(changes, IntegrityCommand::describe)));
	}

	private static void print(List<UnsealedChange> changes, PrintStream out) {
		for (UnsealedChange change : changes) {
			out.println(change.item() + ": " + word(change));
			change.was().forEach(field -> out.println("  - " + field));
			change.is().forEach(field -> out.println("  + " + field));
		}
	}

	private static JsonObject describe(UnsealedChange change) {
		JsonObject object = new JsonObject();
		object.addProperty("item", change.item());
		object.addProperty("change", word(change));
		object.add("was", Json.strings(change.was()));
		object.add("is", Json.strings(change.is()));
		return object;
	}

	private static String word(UnsealedChange change) {
		return change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
