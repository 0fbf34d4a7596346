// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OutputFile;
import org.sealbench.operations.Tools;
import org.sealbench.project.DeviceSelection;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectFolder;

/** One run of the command line: it provides what a command needs, and creates nothing before it is asked for. */
public final class Session {

	private final CommandEnvironment here;
	private final Interrupt interrupt;
	private final Class<?> program;
	private final GlobalOptions options = new GlobalOptions();
	private final LogFile log;
	private final Repetition repetition;
	private Tools tools;

	public Session(CommandEnvironment here, Interrupt interrupt, Class<?> program) {
		this(here, interrupt, program, new Repetition());
	}

	/** @param repetition decides on doing the command once more */
	public Session(CommandEnvironment here, Interrupt interrupt, Class<?> program, Repetition repetition) {
		this.here = repetition.observe(here);
		this.repetition = repetition;
		this.interrupt = interrupt;
		this.program = program;
		this.log = new LogFile(here.state());
	}

	public CommandEnvironment here() {
		return here;
	}

	public GlobalOptions options() {
		return options;
	}

	public Interrupt interrupt() {
		return interrupt;
	}

	/** The class whose main method starts this program. */
	public Class<?> program() {
		return program;
	}

	public LogFile log() {
		return log;
	}

	public PrintStream out() {
		return here.out();
	}

	public PrintStream err() {
		return here.err();
	}

	public Tools tools() {
		if (tools == null) {
			tools = Tools.standard();
		}
		return tools;
	}

	/** Whether this command may be done once more where its change meets another one's. */
	public Repetition repetition() {
		return repetition;
	}

	/** Shows results and problems. */
	public ResultPrinter answer() {
		return new ResultPrinter(this);
	}

	/** Runs work that takes a while. */
	public ProgressRunner progress() {
		return new ProgressRunner(this);
	}

	public Secrets secrets() {
		return new Secrets(here);
	}

	/** A message for people, not a result. */
	public void message(String text) {
		if (!options.quiet) {
			here.err().println(text);
		}
	}

	/** A message that is shown with {@code -v} only. */
	public void detail(String text) {
		if (options.verbose) {
			here.err().println(text);
		}
	}

	/** A path as the user wrote it, relative to the working folder. */
	public Path path(Path written) {
		return here.folder().resolve(written).normalize();
	}

	/** The folder of the project that the command is about, if there is one. */
	public Optional<Path> projectFolder() {
		return options.project == null ? ProjectFolder.nearest(here.folder()) : Optional.of(path(options.project));
	}

	/**
	 * Opens the project that the command is about; nobody is logged in.
	 *
	 * @throws ProblemException if no project is named or found, or it cannot be opened
	 */
	public Project open() throws ProblemException {
		return Project.open(requireFolder());
	}

	/**
	 * Opens the project to show some of its devices; the others are not read.
	 *
	 * @throws ProblemException if no project is named or found, or it cannot be opened
	 */
	public Project view(DeviceSelection devices) throws ProblemException {
		return Project.view(requireFolder(), devices);
	}

	/**
	 * Writes a file that everybody may read, in UTF-8, whole or not at all.
	 *
	 * @throws ProblemException if it cannot be written
	 */
	public void write(Path file, String content) throws ProblemException {
		OutputFile.write(file, content);
	}

	/**
	 * The folder of the project that the command is about.
	 *
	 * @throws ProblemException if no project is named or found
	 */
	public Path requireFolder() throws ProblemException {
		return projectFolder()
				.orElseThrow(() -> new ProblemException(CliProblem.NO_PROJECT.at(Place.of(here.folder().toString()))));
	}
}
