// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;

/** Who committed what in a folder, as git has it. */
public final class GitCommits {

	/** The one character that stands in no name and no message: nobody can make one commit look like two. */
	private static final String END = "\0";
	private static final int FIELDS = 5;
	private static final int MOST = 5000;

	private GitCommits() {
	}

	/**
	 * One commit.
	 *
	 * @param when  as the author's machine had it, ISO 8601
	 * @param files that it changed in the folder
	 */
	public record Commit(String hash, String when, String author, String email, String subject, List<String> files) {

		public Commit {
			files = List.copyOf(files);
		}
	}

	/** The newest first, at most some thousands; none where there is no git, or the folder is in no repository. */
	public static List<Commit> of(Path folder) {
		try {
			return new GitRunner(folder)
					.attempt("log", "--max-count=" + MOST, "--name-only", "--no-renames", "--no-show-signature",
							"--format=%x00%H%x00%aI%x00%an%x00%ae%x00%s%x00", "--", ".")
					.map(GitCommits::parse).orElse(List.of());
		} catch (ProblemException e) {
			return List.of();
		}
	}

	private static List<Commit> parse(String output) {
		List<Commit> commits = new ArrayList<>();
		String[] parts = output.split(END, -1);
		for (int i = 1; i + FIELDS < parts.length; i += FIELDS + 1) {
			List<String> files = parts[i + FIELDS].lines().filter(line -> !line.isBlank()).toList();
			commits.add(new Commit(parts[i], parts[i + 1], parts[i + 2], parts[i + 3], parts[i + 4], files));
		}
		return commits;
	}
}
