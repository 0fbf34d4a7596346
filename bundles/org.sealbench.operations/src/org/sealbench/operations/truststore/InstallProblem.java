// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with putting a certificate into the trust stores of this machine, 8300 to 8309. */
public enum InstallProblem implements ProblemCode {
	TARGET_UNKNOWN(8300, Category.USAGE, "there is no trust store ''{0}''",
			"Use one of: system, nss:DIR, firefox, chromium, windows-user, windows-machine, macos."),
	NOT_HERE(8301, Category.FINDING, "this machine has no such trust store: {0}", "Choose a store of this machine."),
	TOOL_MISSING(8302, Category.FINDING, "the program {0} is missing", "Install it: {1}."),
	TOOL_FAILED(8303, Category.FINDING, "{0} failed: {1}",
			"Check that you may change this store, and run it as its owner."),
	NOT_AN_ANCHOR(8304, Category.USAGE,
			"{0} is neither a certification authority nor self-signed, so installing it helps nobody",
			"Install the certification authority that issued it."),
	NOT_VERIFIED(8305, Category.FINDING, "the store does not show the change afterwards",
			"Look at the store with its own program."),
	NOT_OURS(8306, Category.FINDING, "the certificate was there before and not put there by Sealbench, so it stays",
			"Remove it with the store''s own program if you want to."),
	NOT_CONFIRMED(8307, Category.USAGE, "it has not been confirmed", "Confirm with --yes."),
	CANNOT_CHANGE(8308, Category.BAD_INPUT, "it cannot be changed ({0})", "Run it as the owner of the store."),
	DATABASE_UNUSABLE(8309, Category.BAD_INPUT, "its files are damaged, or another program holds them ({0})",
			"Close the browser that uses it and try again; a damaged database is made anew by the browser once its "
					+ "cert9.db is moved away.");

	private final CatalogueEntry entry;

	InstallProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
