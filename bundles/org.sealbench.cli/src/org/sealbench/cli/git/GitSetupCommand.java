// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.git;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.git.SetUpGit;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells git how to call Sealbench. */
@Command(name = "setup",
		description = "Tell git to merge and compare the project's files with Sealbench and to look at what is "
				+ "committed, in this clone; complete .gitignore and .gitattributes.")
final class GitSetupCommand implements Callable<Integer> {

	@Option(names = "--program", paramLabel = "COMMAND", description = "What git is to call; default: this program.")
	private String program;

	@Option(names = "--remove", description = "Take it back; .gitignore and .gitattributes stay.")
	private boolean remove;

	private final Session session;

	GitSetupCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Path project = session.requireFolder();
		SetUpGit git = new SetUpGit(program == null ? program() : program);
		Outcome<List<SetUpGit.Step>> outcome = remove ? git.remove(project) : git.run(project);
		return session.answer().show(outcome, this::print, GitSetupCommand::describe);
	}

	/** The script that started this program, which git finds from everywhere. */
	private static String program() {
		String home = System.getProperty("sealbench.home", "");
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		Path script = Path.of(home, windows ? "sealbench.bat" : "sealbench");
		return home.isEmpty() || !Files.exists(script) ? "sealbench" : script.toString().replace('\\', '/');
	}

	private void print(List<SetUpGit.Step> steps, PrintStream out) {
		String done = remove ? "removed" : "set";
		String left = remove ? "was not set" : "as it is";
		steps.forEach(each -> out.println(each.what() + ": " + (each.changed() ? done : left)));
	}

	private static void describe(List<SetUpGit.Step> steps, JsonObject json) {
		json.add("steps", Json.array(steps, each -> {
			JsonObject step = new JsonObject();
			step.addProperty("what", each.what());
			step.addProperty("changed", each.changed());
			return step;
		}));
	}
}
