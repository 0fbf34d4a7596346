// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;

/** Who committed what in a folder, as git has it. */
public final class GitCommits {

	private static final String COMMIT = "\u001e";
	private static final String FIELD = "\u001f";
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
					.attempt("-c", "core.quotePath=false", "log", "--max-count=" + MOST, "--name-only",
							"--format=%x1e%H%x1f%aI%x1f%an%x1f%ae%x1f%s", "--", ".")
					.map(GitCommits::parse).orElse(List.of());
		} catch (ProblemException e) {
			return List.of();
		}
	}

	private static List<Commit> parse(String output) {
		List<Commit> commits = new ArrayList<>();
		for (String each : output.split(COMMIT)) {
			List<String> lines = each.lines().toList();
			String[] fields = lines.isEmpty() ? new String[0] : lines.get(0).split(FIELD, -1);
			if (fields.length == FIELDS) {
				commits.add(new Commit(fields[0], fields[1], fields[2], fields[3], fields[4],
						lines.stream().skip(1).filter(line -> !line.isBlank()).toList()));
			}
		}
		return commits;
	}
}
