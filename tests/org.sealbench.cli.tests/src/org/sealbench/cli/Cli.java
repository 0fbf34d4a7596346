package org.sealbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line inside this process, in a folder of its own and with an environment of its own. */
final class Cli {

	final Path folder;
	final Map<String, String> environment = new HashMap<>();
	final Interrupt interrupt = new Interrupt();
	Terminal terminal = new NoTerminal();

	Cli(Path folder) {
		this.folder = folder;
		environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
	}

	/** One with a project in its folder. */
	static Cli withProject(Path folder) {
		Cli cli = new Cli(folder.resolve("plant"));
		new Cli(folder).run("new", "plant").requireDone();
		return cli;
	}

	Result run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(surroundings(out, err), interrupt).run(arguments);
		return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Surroundings whose output goes nowhere. */
	Surroundings surroundings() {
		return surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
	}

	private Surroundings surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
		return new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				environment, folder, folder, terminal);
	}

	/** A file with a password. */
	String passwordFile(String content) throws IOException {
		Path file = Files.createTempFile(folder.getParent(), "password", ".txt");
		Files.writeString(file, content);
		return file.toString();
	}

	/** What a command came to. */
	record Result(int exitCode, String out, String err) {

		Result requireDone() {
			if (exitCode != 0) {
				throw new AssertionError("exit code " + exitCode + ": " + err);
			}
			return this;
		}

		/** The only document on standard output. */
		JsonObject json() {
			return JsonParser.parseString(out).getAsJsonObject();
		}

		/** The lines on standard error that are errors. */
		List<String> errors() {
			return err.lines().filter(line -> line.startsWith("error: ")).toList();
		}

		/** The code of the first problem in the document. */
		String firstProblem() {
			return json().getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString();
		}
	}
}
