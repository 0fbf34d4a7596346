// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.process.GitProcess;

/**
 * Runs git in a folder, whosever the repository is ({@link GitProcess}). What git prints is bounded, too: a repository
 * can be made so that it never ends.
 */
final class GitRunner {

	/** Bytes that git prints at most, but for what is read as it comes. */
	private static final int MOST_OUTPUT = 64 << 20;
	/** Of what it says went wrong. */
	private static final int MOST_ERRORS = 65_536;

	/** What is done with the output of a run while it runs. */
	@FunctionalInterface
	interface Reader {

		/** @throws IOException if it cannot be read */
		void read(InputStream output) throws IOException;
	}

	private record Result(int exitCode, String out, String err) {
	}

	private final Path folder;
	private final Duration patience;

	GitRunner(Path folder) {
		this(folder, GitProcess.PATIENCE);
	}

	/** @param patience what a run takes at most */
	GitRunner(Path folder, Duration patience) {
		this.folder = folder;
		this.patience = patience;
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
				Process process = GitProcess.start(GitProcess.of(folder, List.of(arguments))
						.redirectInput(lines.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD), patience);
				try (InputStream output = process.getInputStream()) {
					reader.read(output);
				} finally {
					process.destroyForcibly();
				}
			} finally {
				Files.deleteIfExists(lines);
			}
		} catch (IOException e) {
			throw failed(List.of(arguments), IoReason.of(e));
		}
	}

	private Result run(List<String> arguments) throws ProblemException {
		Path errors;
		try {
			errors = Files.createTempFile("sealbench", ".err");
		} catch (IOException e) {
			throw failed(arguments, IoReason.of(e));
		}
		try {
			return result(arguments, errors);
		} catch (IOException e) {
			Place place = Place.of(folder.toString());
			throw new ProblemException(Files.isDirectory(folder) ? GitProblem.GIT_MISSING.at(place, IoReason.of(e))
					: GitProblem.NO_FOLDER.at(place), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw failed(arguments, "interrupted");
		} finally {
			errors.toFile().delete();
		}
	}

	private Result result(List<String> arguments, Path errors)
			throws IOException, InterruptedException, ProblemException {
		long begun = System.nanoTime();
		Process process = GitProcess.start(GitProcess.of(folder, arguments).redirectError(errors.toFile()), patience);
		process.getOutputStream().close();
		byte[] out = process.getInputStream().readNBytes(MOST_OUTPUT + 1);
		if (out.length > MOST_OUTPUT) {
			process.destroyForcibly();
			throw failed(arguments, "it prints more than 64 MB");
		}
		int exitCode = process.waitFor();
		if (exitCode != 0 && System.nanoTime() - begun >= patience.toNanos()) {
			throw failed(arguments, "it did not end");
		}
		try (InputStream said = Files.newInputStream(errors)) {
			return new Result(exitCode, new String(out, StandardCharsets.UTF_8),
					new String(said.readNBytes(MOST_ERRORS), StandardCharsets.UTF_8));
		}
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
