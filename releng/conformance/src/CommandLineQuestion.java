
// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sealbench.cli.CommandRunner;
import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;

/**
 * Asks about one certificate as a user would: {@code sealbench cert verify} with files and options, inside this
 * process.
 */
final class CommandLineQuestion {

	private final Path folder;
	private final List<String> arguments = new ArrayList<>(List.of("cert", "verify"));
	private int files;

	/** What the command answered. */
	record Answer(int exitCode, String text) {

		boolean accepted() {
			return exitCode == 0;
		}
	}

	/** @param folder for the files, which the next question overwrites */
	CommandLineQuestion(Path folder) {
		this.folder = folder;
	}

	CommandLineQuestion certificate(byte[] content) throws IOException {
		arguments.add(write(content));
		return this;
	}

	CommandLineQuestion file(String option, byte[] content) throws IOException {
		return with(option, write(content));
	}

	CommandLineQuestion with(String... options) {
		arguments.addAll(List.of(options));
		return this;
	}

	/** @throws IllegalStateException if the command was not understood or failed for a reason of its own */
	Answer ask() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(
				new CommandEnvironment(print(out), print(err), Map.of(), folder, folder, new NoTerminal()),
				new Interrupt()).run(arguments.toArray(String[]::new));
		Answer answer = new Answer(exitCode, err.toString(StandardCharsets.UTF_8).strip());
		if (exitCode != 0 && exitCode != 1 && exitCode != 3) {
			throw new IllegalStateException(String.join(" ", arguments) + ": " + answer);
		}
		return answer;
	}

	private String write(byte[] content) throws IOException {
		Path file = folder.resolve(++files + ".file");
		Files.write(file, content);
		return file.toString();
	}

	private static PrintStream print(ByteArrayOutputStream into) {
		return new PrintStream(into, true, StandardCharsets.UTF_8);
	}
}
