// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ChildProcess;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * Runs git in a folder. The repository may be a stranger's: nothing that its configuration names is run, be it to watch
 * files, to check signatures, or to fetch what a partial clone does not have.
 */
final class GitRunner {

	/** Names as they are; no program that watches files or checks signatures. */
	private static final List<String> GIT = List.of("git", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false",
			"-c", "log.showSignature=false");

	/** What is done with the output of a run while it runs. */
	@FunctionalInterface
	interface Reader {

		/** @throws IOException if it cannot be read */
		void read(InputStream output) throws IOException;
	}

	private record Result(int exitCode, String out, String err) {
	}

	private final Path folder;

	GitRunner(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	/**
	 * The top of the work tree that the folder is in.
	 *
	 * @throws ProblemException if it is in none, or there is no git
	 */
	Path top() throws ProblemException {
		Result result = run(List.of("rev-parse", "--show-toplevel"));
		if (result.exitCode() != 0 || result.out().isBlank()) {
			throw new ProblemException(GitProblem.NO_REPOSITORY.at(Place.of(folder.toString())));
		}
		return Path.of(line(result.out()));
	}

	/** The output of a run that has to succeed. */
	String require(String... arguments) throws ProblemException {
		Result result = run(List.of(arguments));
		if (result.exitCode() != 0) {
			throw failed(List.of(arguments), result.err());
		}
		return line(result.out());
	}

	/** The output of a run, if it succeeds. */
	Optional<String> attempt(String... arguments) throws ProblemException {
		Result result = run(List.of(arguments));
		return result.exitCode() == 0 ? Optional.of(line(result.out())) : Optional.empty();
	}

	/** Runs it with some lines as its input and reads its output as it comes. */
	void stream(List<String> input, Reader reader, String... arguments) throws ProblemException {
		try {
			Path lines = Files.createTempFile("sealbench", ".in");
			try {
				Files.write(lines, input, StandardCharsets.UTF_8);
				Process process = builder(List.of(arguments)).redirectInput(lines.toFile())
						.redirectError(ProcessBuilder.Redirect.DISCARD).start();
				try (InputStream output = process.getInputStream()) {
					reader.read(output);
				} finally {
					process.destroy();
				}
			} finally {
				Files.deleteIfExists(lines);
			}
		} catch (IOException e) {
			throw failed(List.of(arguments), IoReason.of(e));
		}
	}

	private Result run(List<String> arguments) throws ProblemException {
		Process process;
		Path errors;
		try {
			errors = Files.createTempFile("sealbench", ".err");
		} catch (IOException e) {
			throw failed(arguments, IoReason.of(e));
		}
		try {
			process = builder(arguments).redirectError(errors.toFile()).start();
			process.getOutputStream().close();
			String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), out, Files.readString(errors, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new ProblemException(GitProblem.GIT_MISSING.at(Place.of(folder.toString()), IoReason.of(e)), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw failed(arguments, "interrupted");
		} finally {
			errors.toFile().delete();
		}
	}

	private ProcessBuilder builder(List<String> arguments) {
		List<String> command = new ArrayList<>(GIT);
		command.addAll(arguments);
		ProcessBuilder builder = ChildProcess.of(command).directory(folder.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("GIT_NO_LAZY_FETCH", "1");
		// What does not know that yet may fetch by no protocol.
		builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
		return builder;
	}

	private ProblemException failed(List<String> arguments, String output) {
		String[] lines = output.strip().split("\\R");
		return new ProblemException(GitProblem.GIT_FAILED.at(Place.of(folder.toString()), arguments.get(0),
				lines[lines.length - 1].replaceFirst("\\.+$", "")));
	}

	private static String line(String output) {
		return output.replaceFirst("\\R$", "");
	}
}
