// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.folder.GitFiles;

/**
 * Tells the git repository of a project how to merge and compare its files with Sealbench, and to look at what is
 * committed (gitattributes, "Defining a custom merge driver"; githooks, "pre-commit"). Settings and hook are those of
 * this clone; the files of the project are for everybody.
 */
public final class SetUpGit {

	/**
	 * One thing that was looked at.
	 *
	 * @param what    the setting or file
	 * @param changed whether it was changed
	 */
	public record Step(String what, boolean changed) {
	}

	private static final String NAME = "merge.sealbench.name";
	private static final String DRIVER = "merge.sealbench.driver";
	private static final String DIFF = "diff.sealbench.command";
	private static final String MARK = "# Made by 'sealbench git setup'; 'sealbench git setup --remove' removes it.";

	private final String program;

	/** @param program the command that git is to call */
	public SetUpGit(String program) {
		this.program = program;
	}

	/** Sets up the repository that a project is in. A hook of somebody else's stays and is a warning. */
	public Outcome<List<Step>> run(Path project) {
		return Outcome.attempt(() -> {
			GitRunner git = new GitRunner(project);
			git.top();
			List<Step> steps = new ArrayList<>();
			List<Problem> problems = new ArrayList<>();
			steps.add(set(git, NAME, "Sealbench"));
			steps.add(set(git, DRIVER, quoted() + " merge %O %A %B %P"));
			steps.add(set(git, DIFF, quoted() + " diff"));
			for (GitFiles file : GitFiles.values()) {
				steps.add(complete(project.resolve(file.path()), file));
			}
			Path hook = hook(git);
			if (isAsked(hook)) {
				// By a hook of somebody else's, or of all repositories.
				steps.add(new Step(hook.toString(), false));
			} else if (isShared(git, hook)) {
				problems.add(GitProblem.HOOKS_SHARED.at(Place.of(hook.toString()), hookLine()));
			} else if (isOurs(hook) || !Files.exists(hook)) {
				steps.add(write(hook));
			} else {
				problems.add(GitProblem.HOOK_TAKEN.at(Place.of(hook.toString()), hookLine()));
			}
			return Outcome.of(List.copyOf(steps), problems);
		});
	}

	/** Removes the settings and the hook of this clone; the files of the project stay. */
	public Outcome<List<Step>> remove(Path project) {
		return Outcome.attempt(() -> {
			GitRunner git = new GitRunner(project);
			git.top();
			List<Step> steps = new ArrayList<>();
			for (String key : List.of(NAME, DRIVER, DIFF)) {
				steps.add(new Step(key, git.attempt("config", "--local", "--unset-all", key).isPresent()));
			}
			Path hook = hook(git);
			boolean ours = isOurs(hook);
			if (ours) {
				try {
					Files.delete(hook);
				} catch (IOException e) {
					throw OperationProblem.cannotWrite(hook, e);
				}
			}
			steps.add(new Step(hook.toString(), ours));
			return Outcome.of(List.copyOf(steps));
		});
	}

	private static Step set(GitRunner git, String key, String value) throws ProblemException {
		boolean changed = !git.attempt("config", "--local", "--get", key).equals(Optional.of(value));
		if (changed) {
			git.require("config", "--local", key, value);
		}
		return new Step(key, changed);
	}

	/** In a stranger's repository it may be a link to anywhere: git does not follow it, and it is replaced. */
	private static Step complete(Path file, GitFiles wanted) throws ProblemException {
		String content = Files.isSymbolicLink(file) ? "" : read(file);
		boolean changed = !wanted.isComplete(content);
		if (changed) {
			try {
				OwnerFiles.writeForAll(file, wanted.completed(content).getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw OperationProblem.cannotWrite(file, e);
			}
		}
		return new Step(file.toString(), changed);
	}

	private static Path hook(GitRunner git) throws ProblemException {
		return git.folder().resolve(git.require("rev-parse", "--git-path", "hooks/pre-commit")).normalize();
	}

	/** Whether git takes the hooks of this clone from a folder that other repositories use, too. */
	private static boolean isShared(GitRunner git, Path hook) throws ProblemException {
		String key = "core.hooksPath";
		// A path that is not absolute leads into each work tree.
		return !hook.startsWith(git.top()) && git.attempt("config", "--get", key).isPresent()
				&& git.attempt("config", "--local", "--get", key).isEmpty()
				&& git.attempt("config", "--worktree", "--get", key).isEmpty();
	}

	private Step write(Path hook) throws ProblemException {
		String content = "#!/bin/sh\n" + MARK + "\n" + hookLine() + "\n";
		if (content.equals(read(hook))) {
			return new Step(hook.toString(), false);
		}
		try {
			Files.createDirectories(hook.getParent());
			OwnerFiles.writeForAll(hook, content.getBytes(StandardCharsets.UTF_8));
			makeExecutable(hook);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(hook, e);
		}
		return new Step(hook.toString(), true);
	}

	private static void makeExecutable(Path hook) throws IOException {
		if (hook.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(hook));
			permissions.addAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
					PosixFilePermission.OTHERS_EXECUTE));
			Files.setPosixFilePermissions(hook, permissions);
		}
	}

	/** Whether a hook that is not ours has the line that is to be added to it. */
	private boolean isAsked(Path hook) throws ProblemException {
		try {
			return Files.exists(hook) && !isOurs(hook) && new String(Files.readAllBytes(hook), StandardCharsets.UTF_8)
					.lines().map(String::strip).anyMatch(hookLine()::equals);
		} catch (IOException e) {
			throw cannotRead(hook, e);
		}
	}

	/** A hook of somebody else's can be in any character set, or a program. */
	private static boolean isOurs(Path hook) throws ProblemException {
		try {
			return Files.exists(hook) && new String(Files.readAllBytes(hook), StandardCharsets.UTF_8).contains(MARK);
		} catch (IOException e) {
			throw cannotRead(hook, e);
		}
	}

	/** The content, or the empty string where there is no such file. */
	private static String read(Path file) throws ProblemException {
		try {
			return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
		} catch (IOException e) {
			throw cannotRead(file, e);
		}
	}

	private static ProblemException cannotRead(Path file, IOException cause) {
		return new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(cause)),
				cause);
	}

	private String hookLine() {
		return quoted() + " git check || exit 1";
	}

	/** The program as the shell that git starts takes it. */
	private String quoted() {
		return program.matches("[A-Za-z0-9_./-]+") ? program : "'" + program.replace("'", "'\\''") + "'";
	}
}
