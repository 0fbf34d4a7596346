// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import java.util.Set;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/**
 * What lint finds, 6200 to 6299, and whom it concerns. An error keeps the certificate from being accepted, a warning
 * does so for some partners or soon, a note is worth knowing.
 */
public enum LintProblem implements ProblemCode {
	SIGNATURE_BROKEN(6200, Severity.ERROR, LintTarget.ALL, "it is signed with {0}, which can be forged",
			"Have it issued anew with SHA-256."),
	SIGNATURE_SHA1(6201, Severity.WARNING, LintTarget.STRICT,
			"it is signed with SHA-1, which browsers and current OPC UA policies refuse",
			"Use it for old partners only; else renew it with a CA that signs with SHA-256."),
	SIGNATURE_PSS(6202, Severity.WARNING, Set.of(LintTarget.OPCUA, LintTarget.OLD),
			"it is signed with RSASSA-PSS, which OPC UA policies do not foresee for certificates",
			"Have it signed with SHA-256 and RSA PKCS#1 v1.5 (sha256RSA)."),
	AUTHORITY_SHA1_UNUSED(6203, Severity.INFO, LintTarget.STRICT, "this CA signs with {0}, for old partners only",
			"Leave it unused, and issue with the SHA-256 CA."),
	AUTHORITY_SHA1_USED(6204, Severity.WARNING, LintTarget.STRICT,
			"this CA signs with {0} and is in use, and what it signs is refused by browsers and current OPC UA "
					+ "policies",
			"Replace its certificates by such of the SHA-256 CA, wherever the partner is not an old one."),
	OLD_SIGNATURE(6205, Severity.WARNING, Set.of(LintTarget.OLD),
			"it is signed with {0}, and old devices know SHA-1 with RSA only",
			"For partners that are so old, issue one with the SHA-1 CA."),

	KEY_SHORT(6210, Severity.ERROR, LintTarget.ALL, "its key is too short ({0})",
			"Renew it with RSA 2048 or longer, or P-256."),
	KEY_LONG(6211, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"its key ({0}) is longer than the 4096 bits that OPC UA policies allow",
			"Renew it with RSA 2048, 3072 or 4096."),
	KEY_KIND(6212, Severity.ERROR, LintTarget.ALL, "browsers and OPC UA applications do not take keys of the kind {0}",
			"Renew it with RSA 2048 or longer, or P-256."),
	KEY_CURVE(6213, Severity.WARNING, LintTarget.BROWSERS, "not every browser takes a key on the curve {0}",
			"Renew it with P-256 or P-384."),
	KEY_EC_OPCUA(6214, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"it has an EC key ({0}), and the usual OPC UA policies need RSA", "Renew it with an RSA key."),
	KEY_EXPONENT(6215, Severity.WARNING, LintTarget.ALL,
			"the public exponent {0} of its RSA key is not between 65537 and 2^256, as NIST SP 800-56B asks",
			"Renew it with a new key."),
	KEY_EXPONENT_EVEN(6216, Severity.ERROR, LintTarget.ALL,
			"the public exponent {0} of its RSA key is no odd number above 1, so the key is no RSA key",
			"Renew it with a new key."),
	OLD_KEY(6217, Severity.WARNING, Set.of(LintTarget.OLD),
			"old devices take RSA keys of up to 2048 bits, and this is {0}",
			"For partners that are so old, issue one with RSA 2048."),

	EXPIRED(6220, Severity.ERROR, LintTarget.ALL, "it was valid until {0}",
			"Renew it, and download the devices that use it."),
	EXPIRES(6221, Severity.WARNING, LintTarget.ALL, "it is valid until {0} only, {1} days from now",
			"Renew it, and download the devices that use it."),
	NOT_YET_VALID(6222, Severity.WARNING, LintTarget.ALL, "it is not valid before {0}",
			"Check the clock, or use another certificate until then."),
	VALIDITY_REVERSED(6223, Severity.ERROR, LintTarget.ALL, "its validity ends ({1}) before it begins ({0})",
			"Have it issued anew."),
	VALIDITY_BEYOND_ISSUER(6224, Severity.WARNING, LintTarget.ALL,
			"it is valid until {0}, but its issuer until {1} only, and with the issuer it ends",
			"Renew the CA before that day, or have it issued for a shorter time."),
	VALIDITY_APPLE(6225, Severity.WARNING, LintTarget.APPLE,
			"it is valid for {0} days, and Apple devices refuse a server certificate of more than 825",
			"Let new ones hold for 825 days at most (''sealbench project set web-validity-days=820''), and renew it."),
	VALIDITY_APPLE_NOTE(6226, Severity.INFO, LintTarget.APPLE,
			"it is valid for {0} days, and Apple devices (not others) refuse a server certificate of more than 825",
			"If Apple devices are to connect, let new ones hold for 825 days at most "
					+ "(''sealbench project set web-validity-days=820''), and renew it."),
	VALIDITY_PUBLIC(6227, Severity.INFO, LintTarget.BROWSERS,
			"it is valid for {0} days; of a public CA browsers would take {1} at most, a CA that the user installed "
					+ "may give more",
			"Nothing has to be done as long as the CA is your own."),
	VALIDITY_OLD(6228, Severity.WARNING, Set.of(LintTarget.OLD),
			"its validity ends {0}, and devices that count seconds in 32 bits know no date after 2038-01-19",
			"For partners that are so old, issue one that ends before."),

	NAMES_MISSING(6230, Severity.ERROR, LintTarget.STRICT,
			"it names no address and no host name, so that nobody can connect to what it names",
			"Have it issued anew with an IP or DNS alternative name for each address."),
	NAME_IN_COMMON_NAME_ONLY(6231, Severity.ERROR, LintTarget.STRICT,
			"{0} stands in the common name only, where clients of today do not look",
			"Have it issued anew with {0} among the alternative names."),
	ADDRESS_AS_DNS_NAME(6232, Severity.ERROR, LintTarget.STRICT,
			"the address {0} is entered as a DNS name, where clients do not look for addresses",
			"Have it issued anew with {0} as an IP alternative name."),
	ADDRESS_TWICE(6233, Severity.INFO, LintTarget.STRICT,
			"the address {0} is entered as a DNS name too, which is of no use",
			"Leave the DNS name out at the next renewal."),
	DNS_NAME_MALFORMED(6234, Severity.WARNING, LintTarget.ALL, "the DNS name ''{0}'' is malformed: {1}",
			"Have it issued anew with a correct name."),
	WILDCARD_REFUSED(6235, Severity.ERROR, LintTarget.STRICT, "the wildcard name {0} is accepted by nobody",
			"A wildcard is the whole first label and has two labels after it: *.plant.example."),
	WILDCARD_OPCUA(6236, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"OPC UA clients compare host names literally and do not know the wildcard {0}",
			"Name every host of its own."),
	ADDRESS_MALFORMED(6237, Severity.ERROR, LintTarget.ALL,
			"an IP alternative name has {0} bytes, and an address has 4 or 16",
			"Have it issued anew with the address alone, without its mask."),
	APPLICATION_URI_MISSING(6238, Severity.ERROR, Set.of(LintTarget.OPCUA),
			"it has no application URI, which OPC UA demands",
			"Have it issued anew with the application URI as a URI alternative name."),
	APPLICATION_URI_SEVERAL(6239, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"it has {0} URIs, and OPC UA expects exactly one, the application URI",
			"Have it issued anew with the application URI alone."),
	URI_MALFORMED(6241, Severity.WARNING, LintTarget.ALL,
			"the name ''{0}'' is no URI: it has characters that RFC 3986 does not allow",
			"Have it issued again with these characters percent-encoded; whoever compares the application URI "
					+ "literally has to be given the new one."),
	SUBJECT_EMPTY(6240, Severity.WARNING, LintTarget.ALL,
			"its subject has no common name, by which lists and old clients tell certificates apart",
			"Have it issued anew with a common name."),

	PURPOSE_MISSING(6250, Severity.WARNING, Set.of(LintTarget.IOS, LintTarget.MACOS, LintTarget.OPCUA),
			"it has no extended key usage, which {0} demand", "Have it issued anew with {1}."),
	PURPOSE_WRONG(6251, Severity.ERROR, LintTarget.STRICT, "its extended key usage lacks {0}, which {1} needs",
			"Use another certificate for it, or have it issued anew with {0}."),
	KEY_USAGE_MISSING(6252, Severity.WARNING, Set.of(LintTarget.OPCUA), "it has no key usage, which OPC UA demands",
			"Have it issued anew with {0}."),
	KEY_USAGE_WRONG(6253, Severity.ERROR, LintTarget.STRICT, "its key usage lacks {0}, which {1} needs",
			"Use another certificate for it, or have it issued anew with {0}."),
	LEAF_IS_AUTHORITY(6254, Severity.WARNING, LintTarget.STRICT,
			"it says that it is a CA and is used as {0}, which Firefox and strict OPC UA applications refuse",
			"Have it issued anew as an end entity."),
	LEAF_SIGNS_CERTIFICATES(6255, Severity.WARNING, LintTarget.BROWSERS,
			"its key usage has keyCertSign and it is no CA, which RFC 5280 forbids",
			"Have it issued anew without keyCertSign."),
	AUTHORITY_FLAG_MISSING(6256, Severity.ERROR, LintTarget.ALL, "it is used as a CA and does not say that it is one",
			"Use a certificate whose basic constraints say CA."),
	AUTHORITY_KEY_USAGE(6257, Severity.ERROR, LintTarget.STRICT,
			"it is used as a CA and its key usage lacks keyCertSign",
			"Use a CA certificate whose key may sign certificates."),
	AUTHORITY_CRL_SIGN(6258, Severity.WARNING, LintTarget.STRICT,
			"the key usage of this CA lacks cRLSign, so its revocation lists are refused",
			"Use a CA certificate with keyCertSign and cRLSign."),
	AUTHORITY_NOT_CRITICAL(6259, Severity.WARNING, LintTarget.STRICT,
			"the basic constraints of this CA are not critical, as RFC 5280 demands",
			"Have the CA certificate issued anew."),
	MALFORMED(6261, Severity.ERROR, LintTarget.ALL, "it is malformed: {0}", "Have it issued anew."),
	POLICY_QUALIFIER_UNKNOWN(6274, Severity.ERROR, LintTarget.ALL,
			"its certificate policies are critical and have the qualifier {0}, which clients do not know and so refuse",
			"Have it issued anew with policies that are not critical, or without that qualifier."),
	VERSION_OLD(6260, Severity.WARNING, LintTarget.STRICT, "it is of version {0}, which knows no extensions",
			"Have it issued anew with version 3."),

	SUBJECT_KEY_IDENTIFIER_MISSING(6265, Severity.WARNING, LintTarget.STRICT,
			"this CA has no subject key identifier, so several CAs of one name cannot be told apart",
			"Have the CA certificate issued anew with one."),
	AUTHORITY_KEY_IDENTIFIER_MISSING(6266, Severity.WARNING, LintTarget.STRICT,
			"it has no authority key identifier, by which clients find the CA that signed it",
			"Have it issued anew with one."),
	AUTHORITY_KEY_IDENTIFIER_WRONG(6267, Severity.ERROR, LintTarget.STRICT,
			"its authority key identifier is not the subject key identifier of {0}",
			"Have it issued anew by the present CA."),
	SERIAL_NOT_POSITIVE(6268, Severity.ERROR, LintTarget.ALL,
			"its serial number {0} is not positive, which RFC 5280 forbids", "Have it issued anew."),
	SERIAL_SHORT(6269, Severity.INFO, LintTarget.STRICT,
			"its serial number has {0} bits and can be guessed; 64 random bits are the rule",
			"Have the CA give random serial numbers."),
	SERIAL_LONG(6270, Severity.WARNING, LintTarget.ALL,
			"its serial number has {0} bytes, and 20 is the limit of RFC 5280", "Have it issued anew."),
	SERIAL_TWICE(6271, Severity.ERROR, LintTarget.ALL,
			"its issuer gave the same serial number to {0}, which Firefox refuses and revocation cannot tell apart",
			"Have one of them issued anew."),

	CRITICAL_UNKNOWN(6275, Severity.ERROR, LintTarget.ALL,
			"it has the critical extension {0}, which clients do not know and so refuse",
			"Have it issued anew without that extension, or with it not critical."),
	NAME_CONSTRAINED(6276, Severity.ERROR, LintTarget.STRICT, "its issuer may not name {0}: {1}",
			"Have it issued by another CA, or with names that this one may give."),
	CONSTRAINTS_NOT_CRITICAL(6277, Severity.WARNING, LintTarget.ALL,
			"the name constraints of this CA are not critical, so a client may pass over them",
			"Have the CA certificate issued anew with critical name constraints."),
	CONSTRAINTS_OLD(6278, Severity.WARNING, Set.of(LintTarget.OLD),
			"this CA has name constraints, which old devices do not know and so refuse",
			"For partners that are so old, use a CA without name constraints."),
	SELF_SIGNED(6280, Severity.INFO, LintTarget.BROWSERS,
			"it is self-signed, so every browser warns until this very certificate is trusted on it",
			"Switch global security settings on, so that a CA signs it."),
	SELF_SIGNATURE_FALSE(6281, Severity.ERROR, LintTarget.ALL,
			"it names itself as its issuer, and its own key did not sign it",
			"Take the certificate from its source anew."),
	ISSUER_FALSE(6282, Severity.ERROR, LintTarget.ALL, "the key of {0}, which it names as its issuer, did not sign it",
			"Take the certificate of the CA that really signed it, or have it issued anew."),
	ISSUER_UNKNOWN(6283, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"the CA that signed it, {0}, is not in the project, and an OPC UA application refuses an incomplete chain",
			"Import the certificate of that CA with its revocation list."),

	CRL_MALFORMED(6289, Severity.ERROR, LintTarget.ALL, "its revocation list must not be used: {0}",
			"Get the list anew from its issuer, or issue a new one."),
	CRL_MISSING(6290, Severity.WARNING, Set.of(LintTarget.OPCUA),
			"there is no revocation list of this CA: devices refuse what it signed if a CA above it has one, "
					+ "and check no revocation if none has; stricter OPC UA applications refuse it always",
			"Import its revocation list."),
	CRL_OUTDATED(6291, Severity.ERROR, LintTarget.ALL, "its revocation list is out of date; the next was due {0}",
			"Issue or import a new revocation list, and download the devices."),
	CRL_EXPIRES(6292, Severity.WARNING, LintTarget.ALL, "its revocation list is good until {0} only, {1} days from now",
			"Issue or import a new revocation list, and download the devices."),
	CRL_FALSE(6293, Severity.ERROR, LintTarget.ALL, "its key did not sign its revocation list",
			"Take the revocation list from its source anew."),
	CRL_NOT_YET_VALID(6294, Severity.WARNING, LintTarget.ALL,
			"its revocation list is dated {0}, which is still to come", "Check the clock."),
	CRL_INCOMPLETE(6295, Severity.ERROR, LintTarget.ALL, "{0} is revoked and not on its revocation list",
			"Issue a new revocation list, and download the devices."),
	CRL_ENDLESS(6296, Severity.WARNING, LintTarget.STRICT,
			"its revocation list does not say when the next comes, which RFC 5280 demands",
			"Import a revocation list with a next update."),
	REVOKED_IN_USE(6297, Severity.ERROR, LintTarget.ALL, "it is revoked and still used: {0}", "Renew or replace it.");

	private final CatalogueEntry entry;
	private final Set<LintTarget> targets;

	LintProblem(int number, Severity severity, Set<LintTarget> targets, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
		this.targets = targets;
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}

	/** Whom it concerns. */
	public Set<LintTarget> targets() {
		return targets;
	}
}
