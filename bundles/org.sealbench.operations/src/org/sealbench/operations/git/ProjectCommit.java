// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.ProblemException;

/**
 * The state of a project under git, as far as git is there and the project under it. What cannot be found out counts as
 * not there: a download works without git.
 */
public final class ProjectCommit {

	private final GitRunner git;
	private final Optional<String> head;
	private final boolean dirty;
	/** What git said of commits: many devices were loaded from the same one. */
	private final Map<String, Boolean> contained = new ConcurrentHashMap<>();

	private ProjectCommit(GitRunner git, Optional<String> head, boolean dirty) {
		this.git = git;
		this.head = head;
		this.dirty = dirty;
	}

	/**
	 * The commit that is checked out now, and whether the project's files differ from it.
	 *
	 * @param log one that may differ, since what is asked for writes it
	 */
	public static ProjectCommit of(Path folder, String log) {
		GitRunner git = new GitRunner(folder);
		Optional<String> head = ask(git, "rev-parse", "--verify", "--quiet", "HEAD")
				.filter(commit -> commit.matches("[0-9a-f]{40}|[0-9a-f]{64}"));
		return new ProjectCommit(git, head, head.isPresent() && isDirty(git, log));
	}

	/** Whether a file is another than the commit's, or gone, or one that git shall not leave alone is new. */
	private static boolean isDirty(GitRunner git, String log) {
		try {
			return CommittedFile.all(git).stream()
					.anyMatch(each -> !each.path().equals(log) && !each.isAt(git.folder()))
					|| Arrays.stream(git.require("ls-files", "--others", "--exclude-standard", "-z").split("\0"))
							.anyMatch(each -> !each.isEmpty() && !each.equals(log));
		} catch (ProblemException e) {
			return true;
		}
	}

	public Optional<String> head() {
		return head;
	}

	public boolean isDirty() {
		return dirty;
	}

	/** Whether a commit is part of the history of the one that is checked out. */
	public boolean contains(String commit) {
		return head.isPresent() && contained.computeIfAbsent(commit,
				each -> ask(git, "merge-base", "--is-ancestor", each, "HEAD").isPresent());
	}

	/** What git prints; empty if it fails, is not there, or does not end. */
	private static Optional<String> ask(GitRunner git, String... arguments) {
		try {
			return git.attempt(arguments);
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}
}
