// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What compiling finds in a device. Errors prevent its image, the rest does not. */
public enum CompilerProblem implements ProblemCode {
	NAME_INVALID(2001, Severity.ERROR, "''{0}'' is no valid name for a device",
			"Use letters, digits, _, - and full stops, a letter first, at most 40 characters."),
	NAME_TWICE(2002, Severity.ERROR, "another device is named {0}",
			"Give each device a name of its own; capitals do not make a difference."),
	NO_INTERFACE(2003, Severity.ERROR, "the device has no interface, so that nothing can reach it",
			"Add an interface with an IP address."),
	ADDRESS_MALFORMED(2004, Severity.ERROR, "''{0}'' is neither an IPv4 nor an IPv6 address",
			"Write it like 192.168.0.1 or fd00::1."),
	ADDRESS_TWICE(2005, Severity.ERROR, "the address {0} belongs to {1} as well",
			"Give each interface an address of its own."),
	ADDRESS_UNUSABLE(2006, Severity.ERROR, "{0} is {1} and not the address of one interface",
			"Give the interface''s own address."),
	PREFIX_LENGTH(2007, Severity.ERROR, "the prefix length {0} is not from 1 to {1}", "Correct the subnet mask."),
	DNS_MALFORMED(2008, Severity.ERROR, "''{0}'' is no DNS name",
			"Use labels of the letters a to z, digits and hyphens, separated by full stops; "
					+ "other letters as xn-- labels."),
	DNS_TWICE(2009, Severity.WARNING, "the DNS name {0} belongs to {1} as well",
			"Give each interface a name of its own, or a client reaches one or the other."),
	PORT_RANGE(2010, Severity.ERROR, "{0} is no port", "Choose a port from 1 to 65535."),
	PORT_TWICE(2011, Severity.ERROR, "the port {0} is used for {1} as well", "Give each server a port of its own."),
	PORT_PRIVILEGED(2012, Severity.WARNING, "the port {0} is below 1024, which an emulator may be forbidden to open",
			"Choose a port from 1024 for an emulated device."),
	NOTHING_ENABLED(2013, Severity.INFO, "neither web server nor OPC UA server is enabled",
			"Enable what the device is to serve."),
	TYPE_UNKNOWN(2015, Severity.WARNING, "there is no type of device ''{0}''",
			"Set it with ''sealbench device set {1} type={2}'', or in the workbench."),
	NUMBER_RANGE(2014, Severity.ERROR, "{0} is not {1}", "Set {2} to {1}."),

	GLOBAL_UNPROTECTED(2101, Severity.ERROR,
			"global security settings are on, but the project is not protected, so it has no CA",
			"Protect the project (''sealbench protect --user NAME''), or switch global security settings off."),
	NO_AUTHORITY(2102, Severity.ERROR,
			"global security settings are on, but the project has no valid CA that signs with SHA-256",
			"Renew the project CA, or switch global security settings off."),
	AUTHORITY_AHEAD(2103, Severity.ERROR,
			"the project CA {0} is valid from {1} on, and this machine''s clock shows {2}",
			"Set this machine''s clock; if it was wrong when the CA was made, renew the CA (''sealbench cert renew "
					+ "{3}'')."),
	LICENCE_MISSING(2104, Severity.ERROR, "the OPC UA server is enabled without a runtime licence",
			"Choose the licence type that was bought for this device: small, medium or large."),
	CERTIFICATE_NOT_LOCAL(2105, Severity.ERROR,
			"the certificate {0} is not in the device''s local store, and global security settings are off",
			"Turn on security.global for {1} (''Use global security settings for certificate manager''), or choose a "
					+ "self-signed certificate of the device."),
	CERTIFICATE_STALE(2106, Severity.INFO, "the certificate {0} no longer fits: {1}",
			"Compile makes a new one in its place."),
	NAME_NOT_COVERED(2107, Severity.WARNING, "the certificate {0} does not name {1}",
			"Create a certificate that names every address and DNS name of the device, or unassign it and compile."),
	URI_NOT_COVERED(2108, Severity.ERROR, "the certificate {0} has the application URI {1} and not {2}",
			"Give the server that of the certificate (''sealbench device set {3} opcua.application-uri=URI''), or "
					+ "unassign the certificate (''sealbench cert unassign {4} --device {3} --as opcua'') and "
					+ "compile."),
	CERTIFICATE_REPLACED(2109, Severity.INFO, "{1} took the place of {0}: {2}",
			"Download the device, and tell partners that trusted the old certificate."),
	CERTIFICATE_UNKNOWN(2111, Severity.ERROR, "there is no certificate with the number {0}",
			"Choose another certificate, or unassign it and compile."),
	CERTIFICATE_OF_OTHER(2112, Severity.ERROR, "the certificate {0} was made for {1}",
			"Choose a certificate of this device, or unassign it and compile."),
	CERTIFICATE_REVOKED(2113, Severity.ERROR, "the certificate {0} is revoked",
			"Renew it (''sealbench cert renew {1}''), or choose another certificate."),
	CERTIFICATE_EXPIRED(2114, Severity.ERROR, "the certificate {0} was valid until {1}",
			"Renew it (''sealbench cert renew {2}'')."),
	CERTIFICATE_EXPIRES(2115, Severity.WARNING, "the certificate {0} is valid until {1} only",
			"Renew it (''sealbench cert renew {2}'')."),
	CERTIFICATE_FUTURE(2116, Severity.WARNING, "the certificate {0} is not valid before {1}",
			"Check the clock, or choose another certificate."),
	CERTIFICATE_WITHOUT_KEY(2117, Severity.ERROR, "the project does not have the private key of the certificate {0}",
			"Take the project from where the certificate was made, or unassign it and compile."),
	CERTIFICATE_SHA1(2118, Severity.WARNING,
			"the certificate {0} is signed with SHA-1, which browsers and current OPC UA policies refuse",
			"Use it for old partners only; else choose one that is signed with SHA-256."),
	CERTIFICATE_USAGE(2119, Severity.ERROR, "the certificate {0} is for another purpose: {1}",
			"Choose a certificate for this server, or unassign it and compile."),
	KEY_ALGORITHM(2120, Severity.ERROR, "''{0}'' is no key algorithm", "Use one of: {1}."),
	VALIDITY_DAYS(2121, Severity.ERROR, "new certificates cannot be valid for {0} days",
			"Set a number of days from {1} to {2}."),
	CRL_URL(2122, Severity.ERROR, "''{0}'' is no place of a revocation list: {1}",
			"Write a URL of http, ldap or ftp, or nothing (''sealbench project set crl-url='')."),

	POLICIES_EMPTY(2201, Severity.ERROR, "the OPC UA server offers no security policy",
			"Offer at least Basic256Sha256 with Sign & Encrypt."),
	POLICIES_WEAK(2202, Severity.WARNING, "the OPC UA server offers {0}",
			"Offer only Basic256Sha256 and newer, Sign & Encrypt."),
	POLICY_NEEDS_RSA(2203, Severity.ERROR, "the policies {0} need an RSA key, and that of the certificate {1} is {2}",
			"Choose a certificate with an RSA key."),
	POLICY_KEY_LENGTH(2204, Severity.WARNING,
			"the policies {0} allow RSA keys of up to 2048 bits, and that of the certificate {1} is {2}",
			"Switch these old policies off, or choose a certificate with RSA 2048."),
	AUTO_ACCEPT(2205, Severity.WARNING, "client certificates are accepted automatically{0}",
			"Switch it off when commissioning is done."),
	AUTO_ACCEPT_END(2206, Severity.ERROR, "''{0}'' is no time at which automatic acceptance could end",
			"Write it in UTC like 2030-01-31T12:00:00Z."),
	AUTO_ACCEPT_PAST(2207, Severity.WARNING, "the automatic acceptance of client certificates ended at {0}",
			"Switch it off, or set another end."),
	APPLICATION_URI(2208, Severity.ERROR, "''{0}'' is no application URI",
			"Write an absolute URI such as urn:company:plant:device, or leave it empty."),
	NOBODY_CAN_LOG_IN(2210, Severity.ERROR,
			"nobody can log in: guests may not and there is no user who may with a password",
			"Allow guests, or switch password login on and add a user."),
	PASSWORD_MISSING(2211, Severity.ERROR, "the user {0} has no password", "Set one, or remove the user."),
	USERS_TOO_MANY(2212, Severity.ERROR, "there are {0} users, and at most {1} are possible",
			"Remove users, or use the project''s own users."),
	USER_TWICE(2213, Severity.ERROR, "there are several users named {0}", "Give each user a name of their own."),
	USERS_WITHOUT_LOGIN(2214, Severity.WARNING, "there are users, but they may not log in with their passwords",
			"Switch password login on, or remove the users."),
	GUEST(2215, Severity.INFO, "guests may use the OPC UA server without a login",
			"Switch guests off once users are set up."),
	PASSWORD_UNCHECKED(2217, Severity.WARNING,
			"the password of the user {0} was set before passwords of users had to meet the project''s policy (at "
					+ "least {1} characters)",
			"Set it anew with ''sealbench device set {2} {3}={4}'', or with New Password in the user''s row "
					+ "of the workbench."),
	PROJECT_PASSWORD_UNCHECKED(2219, Severity.WARNING,
			"the password of the project''s user {0} was set before passwords of users had to meet the project''s "
					+ "policy (at least {1} characters)",
			"Set it anew with ''sealbench project set opcua.users={2}''."),
	USER_NAME_LONG(2218, Severity.ERROR, "the user name {0} has more than {1} characters or a line break in it",
			"Remove the user, and add it under another name."),
	USER_NAME_EMPTY(2216, Severity.ERROR, "a user has no name", "Give the user a name, or remove it."),
	TRUSTED_UNKNOWN(2220, Severity.ERROR, "the trusted client {0} is not there",
			"Import its certificate, or remove it from the trusted clients."),
	TRUSTED_NOT_LOCAL(2221, Severity.ERROR,
			"the trusted client {0} is {1}, which cannot be reached while global security settings are off",
			"Turn on security.global for {2} (''Use global security settings for certificate manager''), or trust "
					+ "only self-signed certificates made in this project."),
	TRUSTED_REVOKED(2222, Severity.WARNING, "the trusted client {0} is revoked", "Remove it from the trusted clients."),
	TRUSTED_EXPIRED(2223, Severity.WARNING, "the trusted client {0} was valid until {1}",
			"Replace it with the client''s present certificate."),

	HTTP_PLAIN(2301, Severity.WARNING,
			"the web server can be reached without HTTPS, where anybody on the network reads along",
			"Switch ''Permit access only with HTTPS'' on."),

	TAG_NAME_EMPTY(2401, Severity.ERROR, "a tag has no name", "Give it a name."),
	TAG_TWICE(2402, Severity.ERROR, "there are several tags named {0}", "Give each tag a name of its own."),
	TAG_ARRAY_LENGTH(2403, Severity.ERROR, "the array length {0} is not from 0 (no array) to {1}",
			"Correct the array length."),
	TAG_INITIAL_VALUE(2404, Severity.ERROR, "''{0}'' is no initial value for it: {1}", "Write {2}."),
	TAG_SIMULATION(2405, Severity.ERROR, "it cannot be simulated, because it is {0}",
			"Remove the simulation, or simulate a read-only tag that is one number."),
	TAG_SIMULATION_RANGE(2406, Severity.ERROR, "the simulation''s minimum {0} is above its maximum {1}",
			"Exchange or correct them."),
	TAG_SIMULATION_PERIOD(2407, Severity.ERROR, "the simulation''s period of {0} ms is not above 0",
			"Set a period in milliseconds."),
	TAG_UNREACHABLE(2408, Severity.WARNING, "it can be neither read nor written", "Allow reading, or remove the tag."),
	TAG_CERTIFICATE(2409, Severity.ERROR, "there is no certificate with the number {0}",
			"Refer to another certificate, or to none."),
	TAG_NAME_UNFIT(2416, Severity.ERROR, "the name has more than {0} characters or a character that is not printed",
			"Give it a shorter name of letters, digits, signs and blanks."),
	METHOD_NAME_EMPTY(2410, Severity.ERROR, "a method has no name", "Give it a name."),
	METHOD_TWICE(2411, Severity.ERROR, "there are several methods named {0}", "Give each method a name of its own."),
	METHOD_TAG_UNKNOWN(2412, Severity.ERROR, "it acts on the tag {0}, which the device does not have",
			"Correct the tag''s name, or add the tag."),
	METHOD_TAG_READ_ONLY(2413, Severity.ERROR, "it writes the tag {0}, which is not writable",
			"Make the tag writable, or take it out of the method."),
	METHOD_WITHOUT_TAGS(2414, Severity.WARNING, "it has no tags to act on", "Name the tags, or remove the method."),

	IMAGE_NOT_KEPT(2501, Severity.WARNING, "the compiled image cannot be kept for the next time ({0})",
			"Check the permissions and the space on the disk; the image itself is good."),
	ROLLOVER_DAMAGED(2502, Severity.ERROR, "a certificate in it is damaged",
			"Restore plant.sealbench from version control, or step back (''sealbench ca rollover back'') and start "
					+ "the rollover again.");

	private final CatalogueEntry entry;

	CompilerProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
