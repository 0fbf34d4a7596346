// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of files with certificates and keys in any format, 6150 to 6199. */
public enum FormatProblem implements ProblemCode {
	EMPTY(6150, Severity.ERROR, Category.BAD_INPUT, "the file is empty",
			"Give a file with certificates, keys or revocation lists."),
	TOO_LARGE(6151, Severity.ERROR, Category.BAD_INPUT, "the file is larger than the {0} MB that are allowed",
			"Give the certificates in smaller files."),
	NOT_RECOGNISED(6152, Severity.ERROR, Category.BAD_INPUT,
			"it is no readable certificate, key or revocation list: {0}",
			"Give an undamaged file as DER, PEM, PKCS#7, PKCS#12 or PKCS#8."),
	DAMAGED(6153, Severity.ERROR, Category.BAD_INPUT, "the {0} cannot be read: {1}",
			"Get the file anew from where it comes from."),
	TOO_MANY_PARTS(6154, Severity.ERROR, Category.BAD_INPUT, "there are more than {0} parts in it",
			"Give them in smaller files."),
	PASSWORD_MISSING(6155, Severity.ERROR, Category.ACCESS,
			"the {0} is encrypted and no password for the file is given",
			"Give it with --file-password-file, SEALBENCH_FILE_PASSWORD or at the prompt."),
	PASSWORD_WRONG(6156, Severity.ERROR, Category.ACCESS, "the {0} cannot be opened with this password",
			"Give the password that the file was made with."),
	FOREIGN(6157, Severity.ERROR, Category.BAD_INPUT, "it is {0}, which is not read here", "{1}"),
	UNSUPPORTED(6158, Severity.ERROR, Category.BAD_INPUT, "the {0} is in a form that is not read here: {1}",
			"Convert it with ''openssl pkcs8 -topk8'' (AES-256-CBC, PBKDF2); keys are RSA, or EC on P-256, P-384 or "
					+ "P-521."),
	UNUSABLE(6159, Severity.ERROR, Category.BAD_INPUT, "the {0} cannot be used: {1}",
			"Ask its issuer for one that follows RFC 5280."),
	EXPIRED(6160, Severity.WARNING, Category.FINDING, "the certificate expired at {0}",
			"Ask for a current certificate."),
	NOT_YET_VALID(6161, Severity.WARNING, Category.FINDING, "the certificate is valid from {0} only",
			"Check the date, here and at its issuer."),
	KEY_WEAK(6162, Severity.WARNING, Category.FINDING, "its key is weak ({0}): clients of today refuse it",
			"Ask for a certificate with RSA 2048 or more, or P-256 or P-384."),
	SIGNATURE_WEAK(6163, Severity.WARNING, Category.FINDING, "it is signed with {0}, which clients of today refuse",
			"Ask for a certificate that is signed with SHA-256."),
	URI_MALFORMED(6164, Severity.WARNING, Category.FINDING,
			"its name ''{0}'' is no URI, so strict clients refuse it; it is compared literally here",
			"Ask for a certificate whose URI is percent-encoded, or leave it if its partners take it."),
	UNUSABLE_LEFT_OUT(6165, Severity.WARNING, Category.FINDING, "the {0} cannot be used and is left out: {1}",
			"Ask its issuer for one that follows RFC 5280."),
	TRUST_REFUSED(6166, Severity.WARNING, Category.FINDING,
			"it is no trust anchor for this use: its file says of it that it is {0}",
			"Give it as a plain CERTIFICATE if it shall be trusted for every use."),
	TRUST_LIMITED(6167, Severity.WARNING, Category.FINDING,
			"its file says of it that it is {0}, which counts for a usage only", "Name the usage with --usage."),
	TRUST_DROPPED(6168, Severity.WARNING, Category.FINDING,
			"its file says of it that it is {0}, which a project does not keep",
			"Trust it for nothing else than that."),
	BEYOND_LIMIT(6169, Severity.ERROR, Category.BAD_INPUT, "the {0} is not read: {1}",
			"Give it in smaller parts, or ask its issuer for a smaller one; the limits stand in docs/validation.md.");

	private final CatalogueEntry entry;

	FormatProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
