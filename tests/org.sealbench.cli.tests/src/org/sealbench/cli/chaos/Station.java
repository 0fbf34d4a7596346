// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.sealbench.cli.Cli;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/** One clone of the project and whoever works in it. */
final class Station {

	static final String USER = "anna";
	static final String PASSWORD = "Correct-Horse-7";
	private static final String OTHER_PASSWORD = "Battery-Staple-8";

	final String name;
	final Path root;
	/** The devices that there have to be, by what was done. */
	final TreeSet<String> devices = new TreeSet<>();
	private final Path scratch;
	private final Cli cli;

	Station(String name, Path root, Path scratch) {
		this.name = name;
		this.root = root;
		this.scratch = scratch;
		this.cli = new Cli(root);
		cli.environment.put("XDG_STATE_HOME", scratch.resolve("state").toString());
		cli.environment.put("SEALBENCH_USER", USER);
		cli.environment.put("SEALBENCH_PASSWORD", PASSWORD);
		cli.environment.put("SEALBENCH_NEW_PASSWORD", OTHER_PASSWORD);
	}

	/** Runs a command in this process. */
	Cli.Result run(String... arguments) {
		return cli.run(arguments);
	}

	/** Opens the project as its administrator. */
	Project open() throws ProblemException {
		Project project = Project.open(root);
		if (project.access().isProtected()) {
			project.access().login(USER, PASSWORD.toCharArray());
		}
		return project;
	}

	/**
	 * Runs a command in a process of its own and kills it after a while, unless it ends before.
	 *
	 * @return whether it was killed
	 */
	boolean kill(long millis, String... arguments) throws IOException, InterruptedException {
		List<String> command = java();
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
				.redirectOutput(scratch.resolve("killed.txt").toFile());
		builder.environment().putAll(cli.environment);
		Process process = builder.start();
		try {
			return !process.waitFor(millis, TimeUnit.MILLISECONDS);
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static List<String> java() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
				System.getProperty("java.class.path"), "org.sealbench.cli.Main"));
	}

	/** Has git call Sealbench for merges, as its documentation says. */
	void configure() throws IOException, InterruptedException {
		Path script = scratch.resolve("driver");
		Files.writeString(script, "#!/bin/sh\nexec '" + String.join("' '", java()) + "' \"$@\"\n");
		script.toFile().setExecutable(true);
		git("config", "user.name", name);
		git("config", "user.email", name + "@example.invalid");
		git("config", "merge.sealbench.name", "Sealbench");
		git("config", "merge.sealbench.driver", "'" + script + "' merge %O %A %B %P");
	}

	void commit(String message) throws IOException, InterruptedException {
		git("add", "-A");
		git("commit", "-q", "--allow-empty", "-m", message);
	}

	/** What git says; its exit code is asked for by {@link #gitEnds}. */
	String git(String... arguments) throws IOException, InterruptedException {
		Ended ended = gitEnds(arguments);
		if (ended.exitCode() != 0) {
			throw new IOException("git " + String.join(" ", arguments) + " in " + root + ": " + ended.text());
		}
		return ended.text();
	}

	/** How a program ended, and what it printed. */
	record Ended(int exitCode, String text) {
	}

	Ended gitEnds(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		File output = scratch.resolve("git-" + name + ".txt").toFile();
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
				.redirectOutput(output);
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		builder.environment().put("LC_ALL", "C");
		int exitCode = builder.start().waitFor();
		return new Ended(exitCode, Files.readString(output.toPath(), StandardCharsets.UTF_8));
	}

}
