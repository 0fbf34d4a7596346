// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Processes of git in a repository that may be a stranger's: nothing that its configuration names is run, be it to
 * watch files, to check signatures, or to fetch what a partial clone does not have, and none outlives the patience for
 * it. Of git's commands only those are used that look at objects, names and settings: whichever compares the work tree,
 * as {@code status} does, runs the filters that the configuration names.
 */
public final class GitProcess {

	/** What git takes at most for one answer, as on a share that hangs. */
	public static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Names as they are; no program that watches files or checks signatures. */
	private static final List<String> GIT = List.of("git", "--no-pager", "-c", "core.quotePath=false", "-c",
			"core.fsmonitor=false", "-c", "log.showSignature=false");

	private GitProcess() {
	}

	/**
	 * Prepares one that is started by {@link #start}.
	 *
	 * @throws IOException if there is no git
	 */
	public static ProcessBuilder of(Path folder, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(GIT);
		command.addAll(arguments);
		ProcessBuilder builder = ChildProcess.of(command).directory(folder.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("GIT_NO_LAZY_FETCH", "1");
		// What does not know that yet may fetch by no protocol.
		builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
		builder.environment().put("GIT_TERMINAL_PROMPT", "0");
		builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
		return builder;
	}

	/**
	 * Starts it with an end: when the patience is over it is killed, with what it started, so that whoever reads its
	 * output or waits for it goes on.
	 *
	 * @throws IOException if it cannot be run in that folder
	 */
	public static Process start(ProcessBuilder builder, Duration patience) throws IOException {
		Process process = builder.start();
		process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			return process;
		});
		return process;
	}
}
