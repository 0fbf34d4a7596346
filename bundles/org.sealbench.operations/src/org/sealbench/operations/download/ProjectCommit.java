// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.sealbench.common.ChildProcess;

/**
 * The state of a project under git, as far as git is there and the project under it. What cannot be found out counts as
 * not there: a download works without git.
 */
final class ProjectCommit {

	private static final int PATIENCE_SECONDS = 20;

	private final Path folder;
	private final Optional<String> head;
	private final boolean dirty;
	/** What git said of commits: many devices were loaded from the same one. */
	private final Map<String, Boolean> contained = new ConcurrentHashMap<>();

	private ProjectCommit(Path folder, Optional<String> head, boolean dirty) {
		this.folder = folder;
		this.head = head;
		this.dirty = dirty;
	}

	/** The commit that is checked out now, and whether the project's files differ from it. */
	static ProjectCommit of(Path folder) {
		Optional<String> head = git(folder, "rev-parse", "--verify", "--quiet", "HEAD").map(String::strip)
				.filter(commit -> commit.matches("[0-9a-f]{40}|[0-9a-f]{64}"));
		boolean dirty = head.isPresent()
				&& !git(folder, "status", "--porcelain", "--", ".", ":(exclude)" + DownloadLog.FILE)
						.map(String::isBlank).orElse(false);
		return new ProjectCommit(folder, head, dirty);
	}

	Optional<String> head() {
		return head;
	}

	boolean isDirty() {
		return dirty;
	}

	/** Whether a commit is part of the history of the one that is checked out. */
	boolean contains(String commit) {
		return head.isPresent() && contained.computeIfAbsent(commit,
				each -> git(folder, "merge-base", "--is-ancestor", each, "HEAD").isPresent());
	}

	/** What git prints; empty if it fails, is not there, or does not end. */
	private static Optional<String> git(Path folder, String... arguments) {
		List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = ChildProcess.of(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		// Reading only: no lock is taken, nobody is asked, and nothing is fetched that a partial clone does not have.
		builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
		builder.environment().put("GIT_TERMINAL_PROMPT", "0");
		builder.environment().put("GIT_NO_LAZY_FETCH", "1");
		builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
		try {
			Process process = builder.start();
			try {
				process.getOutputStream().close();
				CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process));
				String text = output.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
				return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
			} finally {
				process.destroyForcibly();
			}
		} catch (IOException | ExecutionException | TimeoutException e) {
			// No git, or one that does not answer.
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static String read(Process process) {
		try {
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}
}
