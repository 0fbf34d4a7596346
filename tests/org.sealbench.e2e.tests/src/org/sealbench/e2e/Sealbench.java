// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.e2e.Processes.Result;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line as processes of its own, in a folder and with a state folder of its own. */
final class Sealbench {

	static final String USER = "admin";
	static final String PASSWORD = "Correct-Horse-7";

	final Path folder;
	final Map<String, String> environment = new HashMap<>();

	/** @param folder working folder of the commands */
	Sealbench(Path folder, Path state) {
		this.folder = folder;
		environment.put("XDG_STATE_HOME", state.toString());
		environment.put("SEALBENCH_USER", USER);
		environment.put("SEALBENCH_PASSWORD", PASSWORD);
	}

	/** The same one in another folder. */
	Sealbench in(Path other) {
		Sealbench moved = new Sealbench(other, Path.of(environment.get("XDG_STATE_HOME")));
		moved.environment.putAll(environment);
		return moved;
	}

	Result run(String... arguments) throws IOException {
		return Processes.run(folder, environment, "", command(List.of(arguments)));
	}

	JsonObject json(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		return JsonParser.parseString(run(all.toArray(String[]::new)).out()).getAsJsonObject();
	}

	ProcessBuilder prepare(String... arguments) {
		ProcessBuilder builder = new ProcessBuilder(command(List.of(arguments))).directory(folder.toFile());
		builder.environment().putAll(environment);
		return builder;
	}

	/** What was built, if it was; else the classes of this test's own class path. */
	static List<String> command(List<String> arguments) {
		Path root = Path.of(System.getProperty("sealbench.root"));
		Path built = root.resolve("releng/org.sealbench.headless/target/sealbench/lib/sealbench.jar");
		String libraries = Files.exists(built) ? built.toString()
				: System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
						"-Dsealbench.home=" + root, "-cp", libraries, "org.sealbench.cli.Main"));
		command.addAll(arguments);
		return command;
	}
}
