// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.git;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a repository of git, or with what is about to be committed, 8740 to 8759. */
public enum GitProblem implements ProblemCode {
	GIT_MISSING(8740, Severity.ERROR, Category.BAD_INPUT, "the program git cannot be run ({0})",
			"Install git, or put it on the path."),
	NO_REPOSITORY(8741, Severity.ERROR, Category.BAD_INPUT, "the folder is in no work tree of git",
			"Make it one with ''git init'', or clone one."),
	GIT_FAILED(8742, Severity.ERROR, Category.BAD_INPUT, "''git {0}'' failed: {1}", "Run it yourself to see why."),
	HOOK_TAKEN(8743, Severity.WARNING, Category.FINDING, "there is a pre-commit hook of somebody else''s already",
			"Add this line to it: {0}"),
	HOOKS_SHARED(8744, Severity.WARNING, Category.FINDING,
			"git takes the hooks of all repositories from one folder (core.hooksPath), so none is installed",
			"If it may look at every repository, add this line to that folder''s pre-commit hook: {0}"),
	NO_FOLDER(8745, Severity.ERROR, Category.BAD_INPUT, "the folder is not there any more",
			"Open the project where it is now."),
	OF_ONE_MACHINE(8750, Severity.ERROR, Category.FINDING,
			"it belongs to one machine only and is about to be committed",
			"Take it out with ''git rm --cached'' and let ''sealbench git setup'' complete .gitignore."),
	KEY_UNENCRYPTED(8751, Severity.ERROR, Category.FINDING,
			"it holds a private key that is not encrypted and is about to be committed",
			"Take it out with ''git rm --cached''; if it was pushed already, renew its certificate with a new key."),
	CONFLICT(8752, Severity.ERROR, Category.FINDING, "it still has the marks of a conflict in it",
			"Decide the conflict, then ''git add'' the file."),
	NAME_ODD(8754, Severity.ERROR, Category.FINDING,
			"its name has a line end in it or is not in UTF-8, so that nobody can look at it", "Rename it."),
	DAMAGED(8753, Severity.ERROR, Category.FINDING, "it cannot be read as a file of a project: {0}",
			"Correct it, or take it from the last commit.");

	private final CatalogueEntry entry;

	GitProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
