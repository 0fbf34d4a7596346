// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files by which a project tells git what it holds (gitignore, gitattributes; docs/git.md). */
public enum GitFiles {
	IGNORE(".gitignore", "# Private keys of an unprotected project, and what belongs to one machine only", ".private/",
			".sealbench/"),
	/** Names Sealbench for merging and comparing; unless git is configured for it, git does both by lines. */
	ATTRIBUTES(".gitattributes", "*.sealbench text eol=lf merge=sealbench diff=sealbench",
			"*.device text eol=lf merge=sealbench diff=sealbench",
			"certificates/*.pem text eol=lf merge=sealbench diff=sealbench",
			"crl/*.pem text eol=lf merge=sealbench diff=sealbench", "keys/*.pem text eol=lf merge=binary -diff",
			"integrity.seals text eol=lf merge=union -diff", "downloads.log text eol=lf merge=union",
			"recipients.log text eol=lf merge=union", "retired.log text eol=lf merge=union",
			"revocations/*.log text eol=lf merge=union");

	private final String path;
	private final List<String> lines;

	GitFiles(String path, String... lines) {
		this.path = path;
		this.lines = List.of(lines);
	}

	/** The path in the project. */
	public String path() {
		return path;
	}

	/** The content in a new project. */
	public String content() {
		return lines.stream().collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * A content that says what a new project's says, with the user's own lines kept. A line about the same files that
	 * says something else is replaced.
	 */
	public String completed(String content) {
		List<String> kept = new ArrayList<>(
				content.lines().filter(line -> lines.stream().noneMatch(each -> concernsTheSame(each, line))).toList());
		return Stream.concat(kept.stream(), lines.stream()).collect(Collectors.joining("\n", "", "\n"));
	}

	/** Whether nothing is missing or different. */
	public boolean isComplete(String content) {
		return content.lines().toList().containsAll(lines);
	}

	private static boolean concernsTheSame(String ours, String line) {
		return pattern(ours).equals(pattern(line.strip()));
	}

	private static String pattern(String line) {
		return line.startsWith("#") ? line : line.split("\\s+", 2)[0];
	}
}
