// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.folder;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can go wrong with a project on disk, its certificates and its protection. */
public enum ProjectProblem implements ProblemCode {
	NO_PROJECT(1010, Category.BAD_INPUT, "there is no project in this folder",
			"Name a project with --project, or make one with ''sealbench new''."),
	ALREADY_A_PROJECT(1011, Category.BAD_INPUT, "there is a project in this folder already", "Choose another folder."),
	FOLDER_NOT_EMPTY(1012, Category.BAD_INPUT, "the folder is not empty", "Choose a new or empty folder."),
	CANNOT_READ(1013, Category.BAD_INPUT, "it cannot be read ({0})", "Check that it exists and that you may read it."),
	CANNOT_WRITE(1014, Category.BAD_INPUT, "it cannot be written ({0})",
			"Check the permissions and the space on the disk; nothing was changed."),
	LOCKED(1015, Category.BAD_INPUT, "{0} has been saving this project for {1} seconds",
			"Try again when that is done; nothing was changed."),
	CHANGED_OUTSIDE(1016, Category.BAD_INPUT, "somebody else changed it since this change began",
			"Open the project again and repeat the change; nothing was written."),
	NAME_INVALID(1017, Category.USAGE, "''{0}'' is no valid name",
			"Use letters, digits, _, - and full stops, a letter first, at most 40 characters."),
	NAME_RESERVED(1023, Category.USAGE, "Windows keeps the name ''{0}'' for itself", "Choose another name."),
	NAME_IN_FILE(1018, Category.BAD_INPUT, "the file is named after another device than {0}, which it holds",
			"Rename the file or the device."),
	JOURNAL_DAMAGED(1019, Category.BAD_INPUT, "the journal of an interrupted save is damaged ({0})",
			"Restore the project from version control."),

	NO_CERTIFICATE(1030, Category.USAGE, "there is no certificate with the number {0}",
			"List the certificates with ''sealbench cert list''."),
	CERTIFICATE_MISSING(1031, Category.BAD_INPUT, "the certificate''s file is missing",
			"Restore it from version control."),
	KEY_MISSING(1032, Category.BAD_INPUT, "its private key is not in the project",
			"Take the project from where the certificate was made, or make a new certificate."),
	KEY_MISMATCH(1033, Category.BAD_INPUT, "it is not the private key of the certificate {0}",
			"Bring back the key that belongs to it, from version control or the machine where it was made, "
					+ "or renew the certificate with a new key (''sealbench cert renew {1}'')."),
	LINK_KEY_MISMATCH(1034, Category.BAD_INPUT, "it is not the private key of the certificate {0}",
			"Bring back the two that belong together from version control."),
	NUMBER_TWICE(1035, Category.BAD_INPUT, "the certificate {0} stands in it twice, as after a merge by lines",
			"Delete the entry whose certificate is not that of {1}, then compile, which names who used it."),

	NOT_PROTECTED(3001, Category.FINDING, "the project is not protected",
			"Protect it with ''sealbench protect --user NAME''."),
	ALREADY_PROTECTED(3002, Category.FINDING, "the project is protected already",
			"Log in as one of its administrators."),
	NOT_LOGGED_IN(3003, Category.ACCESS, "the project is protected and you are not logged in",
			"Give --user and the password."),
	LOGIN_REFUSED(3004, Category.ACCESS, "user name or password is wrong", "Check both; capitals count."),
	PASSWORD_WEAK(3005, Category.USAGE, "the password does not meet the policy: {0}",
			"Choose a longer password with letters and digits."),
	USER_NAME_INVALID(3006, Category.USAGE, "''{0}'' is no valid user name",
			"Use 1 to 64 characters without line breaks.");

	private final CatalogueEntry entry;

	ProjectProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
