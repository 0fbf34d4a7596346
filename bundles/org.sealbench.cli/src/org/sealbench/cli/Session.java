package org.sealbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectFolder;

/** One run of the command line: it wires what a command needs, and makes nothing before it is asked for. */
final class Session {

	private final Surroundings here;
	private final Interrupt interrupt;
	private final GlobalOptions options = new GlobalOptions();
	private final LogFile log;
	private Tools tools;

	Session(Surroundings here, Interrupt interrupt) {
		this.here = here;
		this.interrupt = interrupt;
		this.log = new LogFile(here.state());
	}

	Surroundings here() {
		return here;
	}

	GlobalOptions options() {
		return options;
	}

	Interrupt interrupt() {
		return interrupt;
	}

	LogFile log() {
		return log;
	}

	PrintStream out() {
		return here.out();
	}

	PrintStream err() {
		return here.err();
	}

	Tools tools() {
		if (tools == null) {
			tools = Tools.standard();
		}
		return tools;
	}

	/** Shows results and problems. */
	Answer answer() {
		return new Answer(this);
	}

	/** Runs work that takes a while. */
	Progress progress() {
		return new Progress(this);
	}

	Secrets secrets() {
		return new Secrets(here);
	}

	/** A message for people, not a result. */
	void message(String text) {
		if (!options.quiet) {
			here.err().println(text);
		}
	}

	/** A message that is shown with {@code -v} only. */
	void detail(String text) {
		if (options.verbose) {
			here.err().println(text);
		}
	}

	/** A path as the user wrote it, relative to the working folder. */
	Path path(Path written) {
		return here.folder().resolve(written).normalize();
	}

	/** The folder of the project that the command is about, if there is one. */
	Optional<Path> projectFolder() {
		return options.project == null ? ProjectFolder.nearest(here.folder()) : Optional.of(path(options.project));
	}

	/** Opens the project that the command is about; nobody is logged in. */
	Project open() throws ProblemException {
		return Project.open(projectFolder().orElseThrow(
				() -> new ProblemException(CliProblem.NO_PROJECT.at(Place.of(here.folder().toString())))));
	}
}
