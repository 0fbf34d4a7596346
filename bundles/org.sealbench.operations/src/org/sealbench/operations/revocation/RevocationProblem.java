// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be in the way of a revocation that is to reach everybody; 8820 to 8839. */
public enum RevocationProblem implements ProblemCode {
	NOT_REACHED(8820, Severity.ERROR, Category.UNREACHABLE, "the revocation list {0} of {1} has not reached it: {2}",
			"Do this: {3} Then go on with ''sealbench cert revoke --everywhere --continue''."),
	NOT_TAKEN(8821, Severity.ERROR, Category.FINDING, "it has not taken the revocation list {0} of {1}: {2}",
			"Do this: {3} Then go on with ''sealbench cert revoke --everywhere --continue''."),
	NOTHING_REVOCABLE(8822, Severity.ERROR, Category.FINDING,
			"it holds no certificate that this project could still revoke", "See ''sealbench cert list''."),
	SELF_SIGNED(8823, Severity.WARNING, Category.FINDING,
			"nobody but itself signed it, so no revocation list can name it; in use: {0}",
			"Replace it (''sealbench cert renew {1}''), take it out of every list of trusted certificates, and load."),
	NOTHING_NAMED(8824, Severity.ERROR, Category.USAGE, "no certificate is named",
			"Name certificates by their numbers, or a device with --device."),
	ALREADY(8825, Severity.INFO, Category.FINDING, "it was revoked at {0} already",
			"Its list is brought to those who do not have it yet."),
	PASSWORD_MISSING(8826, Severity.ERROR, Category.ACCESS, "the password of {0} at the server is not known",
			"Give it with ''--login-password-file {1}=FILE'', or push the list with ''sealbench push {1} --login {0} "
					+ "--ca {2} --no-certificate''."),
	OTHER_STATION(8827, Severity.ERROR, Category.UNREACHABLE, "the folder lies on the station {0}",
			"Have {0} get this state of the project."),
	FOLDER_GONE(8828, Severity.ERROR, Category.UNREACHABLE, "the folder is not there",
			"Make it available again, or delete its line in recipients.log if nobody uses it any more."),
	OF_OTHERS(8830, Severity.WARNING, Category.FINDING, "the project cannot sign for the CA that signed it",
			"Have it revoked there and import the new revocation list."),
	HALF_WAY(8829, Severity.ERROR, Category.CANCELLED, "cancelled while the revocation lists were brought to everybody",
			"What is revoked stays revoked; go on with ''sealbench cert revoke --everywhere --continue''.");

	private final CatalogueEntry entry;

	RevocationProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
