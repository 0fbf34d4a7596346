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
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sealbench.cli.console.CommandEnvironment;
import org.sealbench.cli.console.Interrupt;
import org.sealbench.cli.console.NoTerminal;
import org.sealbench.cli.console.Terminal;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line inside this process, in a folder of its own and with an environment of its own. */
public final class Cli {

	public final Path folder;
	public final Map<String, String> environment = new HashMap<>();
	public final Interrupt interrupt = new Interrupt();
	public Terminal terminal = new NoTerminal();
	public InputStream in = InputStream.nullInputStream();

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

	/** One with a copy of a protected project in its folder, and its administrator's login in its environment. */
	public static Cli withProtectedProject(Path folder) {
		Cli cli = new Cli(folder.resolve("plant"));
		PlantBuilder.copyProtected(cli.folder);
		cli.environment.put("SEALBENCH_USER", ProjectBuilder.ADMINISTRATOR);
		cli.environment.put("SEALBENCH_PASSWORD", ProjectBuilder.PASSWORD);
		return cli;
	}

	public Result run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(surroundings(out, err), interrupt).run(arguments);
		return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** As above, with its answer as a document. */
	public Result runJson(String... arguments) {
		return run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
	}

	/** The path of a file in its folder, as messages name it. */
	public String file(String name) {
		return folder.resolve(name).toString();
	}

	/** A certificate of its project, as messages name it. */
	public String certificate(String number) {
		return number + ": "
				+ runJson("cert", "list").requireDone().json().getAsJsonArray("certificates").asList().stream()
						.map(JsonElement::getAsJsonObject).filter(each -> each.get("id").getAsString().equals(number))
						.findFirst().orElseThrow().get("commonName").getAsString();
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
	public String passwordFile(String content) throws IOException {
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

		/** Stands for any value in a sentence. */
		private static final String OPEN = "\u0001";

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

		/**
		 * Requires a problem in the document: what it blames, the sentence and the remedy of its catalogue, and, if
		 * nothing was done because of it, the exit code of its category.
		 */
		public Result requireProblem(ProblemCode code, String place) {
			List<JsonObject> problems = json().getAsJsonArray("problems").asList().stream()
					.map(JsonElement::getAsJsonObject).toList();
			JsonObject found = problems.stream().filter(each -> each.get("code").getAsString().equals(code.text()))
					.findFirst().orElseThrow(() -> new AssertionError(code + " is not among " + problems));
			requireWords(code, code.message(), found.get("message").getAsString());
			requireWords(code, code.remedy(), found.get("remedy").getAsString());
			String blamed = found.get("place").getAsString();
			int expected = code.severity() == Severity.ERROR ? code.category().exitCode() : exitCode;
			if (!blamed.equals(place) || exitCode != expected) {
				throw new AssertionError("exit code " + exitCode + ": " + found);
			}
			return this;
		}

		/** As above, of a finding that comes after the document, as a line for people. */
		public Result requireLine(ProblemCode code, String place) {
			String beginning = "error: " + place + ": ";
			String line = errors().stream().filter(each -> each.startsWith(beginning)).findFirst()
					.orElseThrow(() -> new AssertionError(code + " is not in " + err));
			requireWords(code, code.message() + ". " + code.remedy(), line.substring(beginning.length()));
			if (exitCode != code.category().exitCode()) {
				throw new AssertionError("exit code " + exitCode + ": " + line);
			}
			return this;
		}

		private static void requireWords(ProblemCode code, String pattern, String text) {
			Object[] open = Collections.nCopies(9, OPEN).toArray();
			String[] words = new MessageFormat(pattern, Locale.ROOT).format(open).split(OPEN, -1);
			if (!text.matches(Stream.of(words).map(Pattern::quote).collect(Collectors.joining("(?s:.*)")))) {
				throw new AssertionError(code + " does not say " + text);
			}
		}

		/** The code of the first problem in the document. */
		public String firstProblem() {
			return json().getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString();
		}
	}
}
