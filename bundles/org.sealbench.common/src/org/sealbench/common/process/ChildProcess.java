// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.file.TypedPath;

/**
 * Starts child processes. Passwords in this process's environment ({@code SEALBENCH_…PASSWORD}) are not passed on: a
 * process that runs for days would expose them for as long to everybody who can read its environment. A program given
 * by its bare name is looked up on the path, and never in the working directory: that may be a stranger's project, and
 * Windows looks there first.
 */
public final class ChildProcess {

	private static final String OURS = "SEALBENCH_";
	private static final String SECRET = "PASSWORD";
	private static final boolean WINDOWS = File.separatorChar == '\\';
	/** A folder of the path: Windows allows quotes around one with a semicolon in its name. */
	private static final Pattern FOLDER = Pattern.compile("(?:\"[^\"]*\"|[^\"" + File.pathSeparator + "]++|\")+");

	private ChildProcess() {
	}

	/**
	 * Prepares a process; the command must not hold a secret, as everybody on the machine can read it.
	 *
	 * @throws IOException if the program is not on the path
	 */
	public static ProcessBuilder of(List<String> command) throws IOException {
		List<String> found = new ArrayList<>(command);
		found.set(0, program(command.get(0), System.getenv("PATH")));
		ProcessBuilder builder = new ProcessBuilder(found);
		builder.environment().keySet().removeIf(name -> name.startsWith(OURS) && name.endsWith(SECRET));
		return builder;
	}

	/**
	 * Where a program is.
	 *
	 * @param name as one types it; one with a folder stays as it is
	 * @param path folders in which programs are, as the environment lists them; those that depend on the working
	 *             directory are passed over
	 * @throws IOException if it is in none of them
	 */
	static String program(String name, @Nullable String path) throws IOException {
		if (name.indexOf('/') >= 0 || name.indexOf(File.separatorChar) >= 0) {
			return name;
		}
		String file = WINDOWS && name.indexOf('.') < 0 ? name + ".exe" : name;
		return FOLDER.matcher(path == null ? "" : path).results().map(MatchResult::group).map(ChildProcess::folder)
				.flatMap(Optional::stream).map(each -> each.resolve(file))
				.filter(each -> Files.isRegularFile(each) && Files.isExecutable(each)).findFirst().map(Path::toString)
				.orElseThrow(() -> new IOException("no program " + name + " is on the path"));
	}

	private static Optional<Path> folder(String entry) {
		return TypedPath.find(entry.replace("\"", "")).filter(Path::isAbsolute);
	}
}
