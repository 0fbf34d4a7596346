// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of certificates and keys, 6001 to 6099. All are errors. */
public enum PkiProblem implements ProblemCode {
	CERTIFICATE_DAMAGED(6001, Category.BAD_INPUT, "not a readable certificate: {0}",
			"Give an undamaged X.509 certificate as DER or PEM."),
	NO_CERTIFICATE(6002, Category.BAD_INPUT, "there is no certificate in it",
			"Give an X.509 certificate as DER, PEM or PKCS#7."),
	MORE_THAN_ONE(6003, Category.BAD_INPUT, "there are {0} certificates in it where one is expected",
			"Give a file with one certificate."),
	CRL_DAMAGED(6004, Category.BAD_INPUT, "not a readable certificate revocation list: {0}",
			"Give an undamaged CRL as DER or PEM."),
	KEY_DAMAGED(6005, Category.BAD_INPUT, "not a readable private key: {0}",
			"Give a private key of RSA or EC as PKCS#8."),
	PASSWORD_MISSING(6006, Category.ACCESS, "the private key is encrypted and no password was given",
			"Give the password of the key."),
	PASSWORD_WRONG(6007, Category.ACCESS, "the private key cannot be decrypted with this password",
			"Give the right password."),
	PASSWORD_EMPTY(6008, Category.USAGE, "the password is empty", "Give a password."),
	NAME_TYPE_UNKNOWN(6010, Category.USAGE, "not a subject alternative name: its type is missing or unknown",
			"Write dns:, ip:, uri: or email: before the value."),
	NAME_MALFORMED(6011, Category.USAGE, "not a valid subject alternative name: {0}", "Correct the name."),
	NAME_TWICE(6012, Category.USAGE, "the subject alternative name {0} is there twice", "Remove one of them."),
	COMMON_NAME_EMPTY(6013, Category.USAGE, "the common name is empty", "Give a common name."),
	SUBJECT_TOO_LONG(6014, Category.USAGE, "''{0}'' has more than 64 characters, which a certificate does not allow",
			"Shorten it."),
	SUBJECT_CONTROL_CHARACTER(6015, Category.USAGE, "a name in the subject has a control character",
			"Remove the character."),
	KEY_WEAK(6016, Category.USAGE, "the key is too weak ({0})", "Use RSA with 2048 bits or more, or P-256 or P-384."),
	SIGNATURE_UNFIT(6017, Category.USAGE, "the signature algorithm {0} does not fit the issuer''s key ({1})",
			"Choose an algorithm for that kind of key."),
	VALIDITY_REVERSED(6018, Category.USAGE, "the validity ends ({1}) before it begins ({0})", "Correct the dates."),
	VALIDITY_OUTSIDE_ISSUER(6019, Category.USAGE,
			"the validity {0} to {1} is not within that of the issuer, {2} to {3}",
			"Choose dates within the issuer''s validity."),
	VALIDITY_UNWRITABLE(6020, Category.USAGE, "the date {0} cannot be written in a certificate",
			"Choose a year from 1950 to 9999."),
	ISSUER_IS_NO_CA(6021, Category.USAGE, "it is not a certification authority that may sign {0}",
			"Choose a CA certificate as issuer."),
	PATH_TOO_LONG(6022, Category.USAGE, "the issuer''s path length allows no further certification authority below it",
			"Choose another issuer or another usage."),
	KEY_MISMATCH(6023, Category.USAGE, "the private key does not belong to the certificate",
			"Give the key and the certificate that belong together."),
	CRL_DATES_REVERSED(6024, Category.USAGE, "the next update ({1}) is not after this update ({0})",
			"Correct the dates."),
	REVOKED_TWICE(6025, Category.USAGE, "the serial number {0} is revoked twice", "Name each certificate once."),
	CRL_NUMBER_UNFIT(6026, Category.USAGE, "the CRL number {0} is negative or longer than 20 octets",
			"Give a number that grows by one each time."),
	PERMITTED_MALFORMED(6027, Category.USAGE, "''{0}'' names nothing that a CA could be limited to: {1}",
			"Write dns:plant.example for a domain with all below it, or ip:10.1.0.0/16 for a network."),
	NAME_NOT_PERMITTED(6028, Category.USAGE, "the CA {1} may not sign the name {0}: it is outside its name constraints",
			"Choose another CA, or names that it is limited to."),
	SEAL_DAMAGED(6030, Category.BAD_INPUT, "a sealed secret is damaged: {0}",
			"Restore the file from a backup or from version control."),
	SEAL_REFUSED(6031, Category.ACCESS, "the secret cannot be opened with this key or password",
			"Give the right password."),
	HASH_DAMAGED(6032, Category.BAD_INPUT, "a stored password hash is damaged: {0}", "Set the password anew."),
	COST_OUT_OF_BOUNDS(6033, Category.BAD_INPUT,
			"the stored cost of a password (memory {0} KiB, {1} passes, {2} lanes) is outside what is allowed",
			"Restore the file from a backup or from version control."),
	REQUEST_DAMAGED(6034, Category.BAD_INPUT, "not a usable signing request: {0}", "Have a new PKCS#10 request made."),
	CANNOT_SIGN(6035, Category.BAD_INPUT, "its key cannot sign", "Choose another certificate to sign with.");

	private final CatalogueEntry entry;

	PkiProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
