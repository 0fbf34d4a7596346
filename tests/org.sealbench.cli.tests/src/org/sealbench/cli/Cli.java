// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Terminal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line inside this process, in a folder of its own and with an environment of its own. */
public final class Cli {

	final Path folder;
	public final Map<String, String> environment = new HashMap<>();
	final Interrupt interrupt = new Interrupt();
	Terminal terminal = new NoTerminal();
	InputStream in = InputStream.nullInputStream();

	public Cli(Path folder) {
		this.folder = folder;
		environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
	}

	/** One with a project in its folder. */
	public static Cli withProject(Path folder) {
		Cli cli = new Cli(folder.resolve("plant"));
		new Cli(folder).run("new", "plant").requireDone();
		return cli;
	}

	public Result run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(surroundings(out, err), interrupt).run(arguments);
		return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Surroundings whose output goes nowhere. */
	public CommandEnvironment surroundings() {
		return surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
	}

	private CommandEnvironment surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
		return new CommandEnvironment(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), environment, folder, folder, terminal, in);
	}

	/** A file with a password. */
	String passwordFile(String content) throws IOException {
		return passwordFile(content, StandardCharsets.UTF_8);
	}

	/** A file with a password in another character set. */
	String passwordFile(String content, Charset charset) throws IOException {
		Path file = Files.createTempFile(folder.getParent(), "password", ".txt");
		Files.writeString(file, content, charset);
		return file.toString();
	}

	/** What a command came to. */
	public record Result(int exitCode, String out, String err) {

		public Result requireDone() {
			if (exitCode != 0) {
				throw new AssertionError("exit code " + exitCode + ": " + err);
			}
			return this;
		}

		/** The only document on standard output. */
		public JsonObject json() {
			return JsonParser.parseString(out).getAsJsonObject();
		}

		/** The lines on standard error that are errors. */
		public List<String> errors() {
			return err.lines().filter(line -> line.startsWith("error: ")).toList();
		}

		/** The code of the first problem in the document. */
		public String firstProblem() {
			return json().getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString();
		}
	}
}
