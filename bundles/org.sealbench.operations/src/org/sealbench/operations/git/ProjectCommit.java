// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;

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
			Set<String> known = new HashSet<>(Set.of("", log));
			for (CommittedFile each : CommittedFile.all(git)) {
				if (!each.path().equals(log) && !each.isAt(git.folder())) {
					return true;
				}
				known.add(each.path());
			}
			// What was added for the next commit is new, too, and for git none of the others any more.
			String files = git.require("ls-files", "--cached", "--others", "--exclude-standard", "-z");
			return Arrays.stream(files.split("\0"))
					.anyMatch(each -> !known.contains(each) && !isModule(git.folder(), each));
		} catch (ProblemException e) {
			return true;
		}
	}

	/** Whether it is a repository of its own that the commit names; one that is new here ends with a slash. */
	private static boolean isModule(Path folder, String path) {
		return !path.endsWith("/") && TypedPath.find(path).map(folder::resolve)
				.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).isPresent();
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
