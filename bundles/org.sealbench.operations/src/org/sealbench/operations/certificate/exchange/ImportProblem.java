// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with an import, 8200 to 8219, and 8340 to 8349. */
public enum ImportProblem implements ProblemCode {
	STORE_CLOSED(8200, Severity.ERROR, Category.FINDING,
			"imported certificates go into the stores of the certificate manager, which only a protected project "
					+ "has, and this one is not protected",
			"Protect the project with ''sealbench protect --user NAME'', and switch on security.global for the "
					+ "devices that shall use them."),
	STORE_UNFIT(8201, Severity.ERROR, Category.USAGE, "nothing can be imported into the store ''{0}''",
			"Use one of: trusted, device, ca."),
	ALREADY_THERE(8202, Severity.ERROR, Category.FINDING, "everything in it is in the project already ({0})",
			"Nothing has to be imported."),
	DUPLICATE(8203, Severity.WARNING, Category.FINDING, "it is in the project already as {0}", "It is left out."),
	TWICE(8204, Severity.WARNING, Category.FINDING, "it is in the file twice", "It is taken once."),
	NOTHING(8205, Severity.ERROR, Category.BAD_INPUT, "there is nothing in it that can be imported: {0}",
			"Give a file with certificates, keys that belong to certificates, or revocation lists."),
	LEFT_OUT(8206, Severity.WARNING, Category.FINDING, "it is left out: {0}", "{1}"),
	NOT_A_CA(8207, Severity.ERROR, Category.USAGE, "there is no certification authority in it",
			"Import it with --store trusted or --store device."),
	IS_A_CA(8208, Severity.ERROR, Category.USAGE, "there are only certification authorities in it",
			"Import them with --store trusted or --store ca."),
	KEY_ALONE(8209, Severity.ERROR, Category.BAD_INPUT,
			"the private key belongs to no certificate in the file or in the project",
			"Give the key and its certificate together, the second file with --key."),
	CRL_WITHOUT_CA(8210, Severity.ERROR, Category.BAD_INPUT,
			"the revocation list is issued by {0}, which is not in the project",
			"Import the certificate of that certification authority first."),
	CRL_FORGED(8211, Severity.ERROR, Category.BAD_INPUT,
			"the revocation list names {0} as its issuer, whose key did not sign it",
			"Get the list anew from its issuer."),
	CRL_PARTIAL(8212, Severity.ERROR, Category.BAD_INPUT, "the revocation list covers only a part of what {0} issued",
			"Give the complete list."),
	CRL_OLD(8213, Severity.WARNING, Category.FINDING,
			"the revocation list (number {0}) is not newer than that in the project ({1})", "It is left out."),
	CRL_UNREVOKES(8214, Severity.ERROR, Category.FINDING,
			"the revocation list does not name {0}, which the project has revoked", "Issue the list in this project."),
	CRL_NUMBER(8219, Severity.ERROR, Category.BAD_INPUT,
			"the number of the revocation list is too large to be continued", "Issue the list in this project."),
	NO_KEY(8216, Severity.WARNING, Category.FINDING,
			"it comes without its private key, so no device can use it as its own",
			"Import the key too, or import the certificate with --store trusted."),
	MORE(8217, Severity.WARNING, Category.FINDING, "there are {0} more warnings like these",
			"Look at the certificates one by one."),
	KEY_FILE_WITHOUT_KEY(8340, Severity.ERROR, Category.BAD_INPUT, "there is no private key in it",
			"Give the private key of the certificate with --key, as PKCS#8, PKCS#1, SEC 1 or PKCS#12; nothing was "
					+ "imported."),
	KEY_OF_ANOTHER(8341, Severity.ERROR, Category.BAD_INPUT, "its private key belongs to no certificate in {0}",
			"Give the key of that certificate with --key; nothing " + "was imported."),
	FOLDER_UNFIT(8218, Severity.ERROR, Category.BAD_INPUT, "it is no folder",
			"Name a client''s folder of certificates.");

	private final CatalogueEntry entry;

	ImportProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
