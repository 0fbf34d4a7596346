// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why certificates cannot be pushed to a server, and what to know where they can; 8320 to 8339. */
public enum PushProblem implements ProblemCode {
	LOCKED_OUT(8320, Category.FINDING,
			"afterwards the server would not trust this station''s own client any more ({0})",
			"Leave the client or its CA in the trust list."),
	TRUST_LIST_FIXED(8321, Category.FINDING,
			"the server does not offer {0}, so its trust list cannot be changed from here",
			"Push the certificate alone with --no-trust-list, and change the trust list at the server."),
	NO_SIGNING_REQUEST(8322, Category.FINDING, "the server does not offer {0}, so it asks for no certificate",
			"Let the key be made here with --send-key, if the server takes keys."),
	NO_CERTIFICATES(8323, Category.FINDING, "the server does not offer {0}, so it takes no certificate from here",
			"Push the trust list alone with --no-certificate, and change the certificate at the server."),
	NO_KEYS(8324, Category.FINDING, "the server takes no private keys in PEM; it takes {0}",
			"Let it make the key with --new-key."),
	REQUEST_UNFIT(8325, Category.FINDING, "the server asks for a certificate of {0}, and calls itself {1}",
			"Repair the server''s application URI; no certificate was signed."),
	NAMES_LEFT_OUT(8326, Severity.WARNING, "the server asks for names that its present certificate does not have: {0}",
			"Allow them with --san if it is to be reached by them."),
	NOT_IN_TRUST_LIST(8327, Category.USAGE, "the server trusts no certificate with the SHA-256 fingerprint {0}",
			"See what it trusts with --dry-run --json."),
	ROLLED_BACK(8328, Category.FINDING, "it did not work, and what was changed is as it was before: {0}", "{1}"),
	NOT_ROLLED_BACK(8329, Category.FINDING, "it did not work: {0}; and what was changed could not be restored: {1}",
			"Look after the server itself; it may have another trust list or certificate than before."),
	NOT_THERE_AGAIN(8330, Category.FINDING, "within {0} s the server could not be reached again: {1}",
			"See what the server''s log says."),
	UNUSED(8331, Severity.WARNING, "certificate {0} was signed and the server does not use it",
			"Revoke it with ''sealbench cert revoke {0}''."),
	LISTS_LEFT_OUT(8332, Severity.WARNING,
			"the server takes certificates one by one only and has not got the revocation list",
			"Give it the list of the CA in its own way."),
	OTHER_CERTIFICATE(8333, Category.FINDING, "the server presents {0}",
			"See what it presents with ''sealbench connect''."),
	TRUST_LIST_NOT_TAKEN(8334, Category.FINDING,
			"the server answered Good to the change of its trust list and did not make it; it trusts {0}",
			"Push the certificate alone with --no-trust-list, and change the trust list at the server."),
	DIFFERS(8335, Severity.WARNING,
			"the device trusts {0} now, and the project cannot, so the next download takes that back: {1}", "{2}"),
	BY_SETTING(8336, Severity.WARNING,
			"the device trusts {0} no more, and the next download has it trusted again: the project trusts it by a "
					+ "setting",
			"Push it again with --add: a device of the project trusts the CA or the stations of it."),
	ANOTHER(8337, Severity.WARNING,
			"the project has {0} at this address, and what answers there has no certificate that the project has for "
					+ "it, so the project takes nothing over",
			"If it is {1}, see with ''sealbench plan {1}'' what differs."),
	TAKEN_OVER(8338, Severity.INFO, "the device trusts {0} already, and from now on the project has it trusted, too",
			"Nothing has to be done."),
	GIVEN_UP(8339, Severity.INFO, "the device trusts {0} no more already, and the project does not either from now on",
			"Nothing has to be done.");

	private final CatalogueEntry entry;

	PushProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	PushProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
