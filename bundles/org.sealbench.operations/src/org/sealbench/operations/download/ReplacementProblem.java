// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be in the way of new hardware in the place of a device; 8790 to 8801. */
public enum ReplacementProblem implements ProblemCode {
	IN_USE(8790, Severity.ERROR, Category.FINDING,
			"what answers as {0} belongs to a project: it may be the old hardware",
			"Put the new hardware in its place, or reset the memory of what is there; then do it again."),
	FOREIGN_CERTIFICATE(8791, Severity.WARNING, Category.FINDING,
			"its certificate {0} was signed by {1}, for which the project cannot sign: the new hardware gets it with "
					+ "its key, which the old hardware knows",
			"Have one for a new key signed there (''sealbench cert new --device {2} --usage {3} --outside'', "
					+ "''sealbench cert request ID FILE''), import and assign it, ''sealbench download {2}'', and have "
					+ "certificate {0} revoked there."),
	KEY_ELSEWHERE(8796, Severity.ERROR, Category.FINDING,
			"its certificate {0} was signed by {1}, for which the project cannot sign, and its key is in the old "
					+ "hardware alone",
			"Have one for a new key signed there (''sealbench cert new --device {2} --usage {3} --outside'', "
					+ "''sealbench cert request ID FILE''), import and assign it, and do it again."),
	SELF_SIGNED_BEFORE(8792, Severity.WARNING, Category.FINDING,
			"nobody but itself signed the old certificate {0}, so it cannot be revoked",
			"Take it out of what browsers and clients outside the project trust."),
	PARTNER_WAITS(8793, Severity.ERROR, Category.UNREACHABLE, "it does not trust the new certificate yet: {0}",
			"Do this: {1} Then go on with ''sealbench device replace {2}''."),
	GOES_ON(8794, Severity.INFO, Category.FINDING, "its replacement was begun before and goes on",
			"Nothing is to be done."),
	BEGINS_AGAIN(8797, Severity.INFO, Category.FINDING,
			"hardware that was never loaded answers: another replacement begins, which also does what is left of the "
					+ "one before",
			"Nothing is to be done."),
	NOT_BEGUN(8798, Severity.ERROR, Category.USAGE, "no replacement of it was begun",
			"Begin one with ''sealbench device replace {0}''."),
	CANNOT_GO_BACK(8799, Severity.ERROR, Category.FINDING,
			"its old certificate {0} {1}, so the device cannot present it again",
			"Put new hardware in its place and go on with ''sealbench device replace {2}''."),
	GIVEN_UP(8800, Severity.INFO, Category.FINDING, "its replacement is given up: {0}", "{1}"),
	STAYS_VALID(8801, Severity.WARNING, Category.FINDING, "certificate {0}, which {1} may hold, stays valid: {2}",
			"{3}"),
	RETIRED(8795, Severity.ERROR, Category.FINDING, "the hardware that answers was replaced",
			"Connect the hardware that is in its place now.");

	private final CatalogueEntry entry;

	ReplacementProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
