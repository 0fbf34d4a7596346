// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can go wrong with the administrators of a protected project. All are errors. */
public enum AccessProblem implements ProblemCode {
	NO_ADMINISTRATOR(3050, Category.USAGE, "there is no administrator {0}", "List them with ''sealbench user list''."),
	ADMINISTRATOR_EXISTS(3051, Category.USAGE, "there is an administrator {0} already", "Choose another name."),
	LAST_ADMINISTRATOR(3052, Category.FINDING, "it is the last administrator", "Add another one first."),
	WITHOUT_PAIR(3053, Category.FINDING,
			"this administrator has not changed the project since it was protected by an older Sealbench, so no new "
					+ "project key can be given to them",
			"Set their password anew with ''sealbench user password {0}''."),
	RECOVERY_REFUSED(3054, Category.ACCESS, "this is not the recovery key of the project",
			"Check every character; the newest one counts."),
	MINIMUM_UNFIT(3055, Category.USAGE, "{0} is no minimum length", "Use {1} to {2}."),
	KEY_OF_ANOTHER_TIME(3056, Category.BAD_INPUT, "its private key was encrypted for another state of the project",
			"Merge the branch that it comes from, or restore it from version control."),
	KEY_EXCHANGED(3057, Category.ACCESS,
			"the project key was exchanged on another branch, and this administrator does not have the new one",
			"Have an administrator who has it accept this one: ''sealbench integrity accept \"administrator {0}\"''."),
	RECOVERY_CHARACTER(3058, Category.ACCESS, "its character {0} is in no recovery key",
			"Use digits and any letters but U; dashes and spaces do not count."),
	RECOVERY_LENGTH(3059, Category.ACCESS, "{0} of the {1} characters of a recovery key are there",
			"Dashes and spaces do not count.");

	private final CatalogueEntry entry;

	AccessProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
