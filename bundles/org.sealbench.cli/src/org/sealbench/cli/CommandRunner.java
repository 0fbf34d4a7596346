// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.Repetition;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Version;
import org.sealbench.cli.options.CertificateArgument;
import org.sealbench.cli.options.DayCount;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Turn;

import com.google.gson.JsonObject;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command line, runs its command, and turns everything that goes wrong into one line and an exit code. */
public final class CommandRunner {

	private static final int MOST_REPETITIONS = 10;

	private final CommandEnvironment here;
	private final Interrupt interrupt;

	public CommandRunner(CommandEnvironment here, Interrupt interrupt) {
		this.here = here;
		this.interrupt = interrupt;
	}

	/**
	 * Runs one command and returns its exit code. Where somebody else saves the project between the moment at which the
	 * command reads it and that at which it saves, the command is done once more, where that is safe: then those wait
	 * for each other to which this happened.
	 */
	public int run(String... arguments) {
		Repetition repetition = new Repetition();
		repetition.look(here, arguments);
		Session session = new Session(here, interrupt, Main.class, repetition);
		int exitCode = once(session, arguments);
		return repetition.isWanted() ? again(session, arguments) : exitCode;
	}

	private int again(Session before, String... arguments) {
		try (Turn turn = Turn.await(before.projectFolder().orElse(here.folder()))) {
			before.message("Somebody else has just saved the project; this is done once more, on what it is now.");
			for (int i = 1; i < MOST_REPETITIONS; i++) {
				Repetition repetition = new Repetition();
				int exitCode = once(new Session(here, interrupt, Main.class, repetition), arguments);
				if (!repetition.isWanted()) {
					return exitCode;
				}
			}
			Repetition last = new Repetition();
			last.forbid();
			return once(new Session(here, interrupt, Main.class, last), arguments);
		}
	}

	private int once(Session session, String... arguments) {
		// Read when the first server or library logs; standard output belongs to results alone.
		System.setProperty("sealbench.log", session.log().path().toString());
		System.setProperty("logback.configurationFile", "org/sealbench/cli/logging.xml");
		// Read when the first server of this process speaks TLS; the workbench gets it when it is started.
		System.setProperty("jdk.tls.rejectClientInitiatedRenegotiation", "true");
		try {
			return commandLine(session, arguments).execute(arguments);
		} catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
			return defect(session, "sealbench", e);
		}
	}

	/** All commands. */
	public static CommandLine commandLine(Session session) {
		return commandLine(session, new String[0]);
	}

	private static CommandLine commandLine(Session session, String... arguments) {
		CommandLine line = CommandTree.of(session, arguments);
		line.getCommandSpec().usageMessage().footer(RootCommand.FOOTER);
		line.setOut(new PrintWriter(session.out(), true)).setErr(new PrintWriter(session.err(), true));
		line.setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
		line.registerConverter(Path.class, CommandRunner::path);
		line.registerConverter(CertificateNumber.class, CertificateArgument::number);
		line.registerConverter(DayCount.class, DayCount::parse);
		line.setExecutionStrategy(result -> execute(session, result));
		line.setParameterExceptionHandler((e, given) -> usage(session, e, given));
		line.setExecutionExceptionHandler(
				(e, failed, result) -> failure(session, e, failed.getCommandSpec().qualifiedName()));
		return line;
	}

	private static Path path(String written) {
		return TypedPath.find(written).orElseThrow(
				() -> new TypeConversionException(TypedPath.check(written).map(Problem::message).orElseThrow()));
	}

	private static int execute(Session session, ParseResult result) {
		if (session.options().json && isVersionAsked(result)) {
			JsonObject document = new JsonObject();
			document.addProperty("version", Version.NUMBER);
			document.addProperty("commit", Version.commit());
			session.answer().document(document);
			return 0;
		}
		requireKnownCommand(result);
		session.detail("log: " + session.log().path());
		session.log().prepareQuietly();
		if (!Files.isDirectory(session.here().folder())) {
			// In a locale that knows ASCII alone Java reads a question mark for every other octet, and would make such
			// a folder.
			return session.answer().show(Outcome.failed(CliProblem.FOLDER_UNKNOWN.at(Place.of("working folder"))),
					(none, out) -> {}, (none, json) -> {});
		}
		return new RunLast().execute(result);
	}

	private static boolean isVersionAsked(ParseResult result) {
		return last(result).isVersionHelpRequested();
	}

	/** Who asks for help with a command that there is not is told so; the parser would show the help above it. */
	private static void requireKnownCommand(ParseResult result) {
		ParseResult last = last(result);
		CommandLine line = last.commandSpec().commandLine();
		boolean asked = false;
		for (ParseResult each = result; each != null; each = each.subcommand()) {
			asked |= each.isUsageHelpRequested();
		}
		if (asked && !last.unmatched().isEmpty() && !line.getSubcommands().isEmpty()) {
			throw new UnmatchedArgumentException(line, last.unmatched());
		}
	}

	private static ParseResult last(ParseResult result) {
		ParseResult last = result;
		while (last.hasSubcommand()) {
			last = last.subcommand();
		}
		return last;
	}

	private static int usage(Session session, ParameterException e, String... arguments) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		// Parsing may have failed before this option.
		session.options().json |= Arrays.asList(arguments).contains("--json");
		Problem problem = CliProblem.USAGE.at(Place.of(command), UsageText.of(e), command);
		return session.answer().failed(List.of(problem));
	}

	private static int failure(Session session, Exception e, String command) {
		if (e instanceof ProblemException known) {
			if (known.getCause() != null) {
				session.log().write(command, known);
			}
			return session.answer().failed(List.of(known.problem()));
		}
		Optional<Problem> unreadable = e instanceof InvalidPathException name ? TypedPath.check(name.getInput())
				: Optional.empty();
		if (unreadable.isPresent()) {
			// A file of a project that was made where names may have other characters.
			session.log().write(command, e);
			return session.answer().failed(List.of(unreadable.get()));
		}
		return defect(session, command, e);
	}

	private static int defect(Session session, String command, Throwable e) {
		session.log().write(command, e);
		return session.answer().failed(List.of(CliProblem.DEFECT.at(Place.of(command), session.log().path())));
	}
}
