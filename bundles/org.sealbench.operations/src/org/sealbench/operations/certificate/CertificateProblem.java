// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why something cannot be done with a certificate, and what to know where it can; 8220 to 8259. */
public enum CertificateProblem implements ProblemCode {
	ONLY_SELF_SIGNED(8220, Category.FINDING,
			"global security settings of {0} are off, so that it can have self-signed certificates only",
			"Turn on security.global for {0} (''sealbench device set {0} security.global=true --yes''), or make it "
					+ "self-signed."),
	OUT_OF_REACH(8221, Category.FINDING,
			"it is {1}, and {0} reaches only self-signed certificates of its local store while its global security "
					+ "settings are off",
			"Turn on security.global for {0} (''sealbench device set {0} security.global=true --yes''), or make a "
					+ "self-signed one."),
	LOCAL_STORE_UNUSED(8222, Category.FINDING,
			"it lies in the local store of {0}, which is not used while global security settings are on",
			"Make one in the certificate manager (''sealbench cert new --device {0} --usage {1}''), or turn off "
					+ "security.global for {0}."),
	NOT_A_CA(8223, Category.USAGE, "it is no certification authority of this project",
			"Name one of those that ''sealbench cert list --store ca'' lists."),
	CA_REVOKED(8224, Category.FINDING, "the certification authority is revoked, so it signs no more",
			"Choose another CA."),
	CA_WITHOUT_KEY(8225, Category.FINDING, "the project does not have the private key of the certification authority",
			"Choose a CA whose key is in the project."),
	NO_CA(8226, Category.FINDING, "the project has no valid certification authority that signs with SHA-256",
			"Protect the project (''sealbench protect --user NAME''), renew its CA, or make the certificate "
					+ "self-signed."),
	SHA1_REFUSED(8227, Category.USAGE,
			"this certification authority does not sign with SHA-1, which would put all of its certificates at risk",
			"Let the project''s SHA-1 CA sign it (''sealbench cert list --store ca''); it is for old partners only."),
	SHA1(8228, Severity.WARNING, "it is signed with SHA-1, which browsers and current OPC UA policies refuse",
			"Use it for old partners only."),
	ENDED(8229, Severity.WARNING, "its validity ended at {0}", "Choose a later end unless this is a test."),
	WITHOUT_KEY(8230, Category.FINDING, "the project does not have its private key",
			"Import it with its key, or choose another certificate."),
	OTHER_PURPOSE(8231, Category.FINDING, "it is for another purpose: {0}",
			"Choose or make a certificate for this purpose."),
	OF_OTHER(8232, Category.FINDING, "it was made for {0}", "Choose a certificate of this device."),
	REVOKED(8233, Category.FINDING, "it is revoked", "Choose another certificate, or make a new one."),
	EXPIRED(8234, Category.FINDING, "it was valid until {0}", "Renew it first (''sealbench cert renew {1}'')."),
	NOT_ASSIGNED(8236, Category.FINDING, "{0} does not use it as {1}",
			"See what uses it with ''sealbench cert show {2}''."),
	IN_USE(8237, Category.FINDING, "it is in use: {0}",
			"Unassign it there first, or put another in its place (''sealbench cert replace {1} --with ID'')."),
	SIGNED_IN_USE(8268, Category.FINDING, "the project has certificates that it signed: {0}",
			"Delete those first, or give them another issuer; a CA that signs gives way by a rollover "
					+ "(''sealbench ca rollover start {1}'')."),
	CA_IN_USE(8238, Category.FINDING, "it signs the certificates of {0}", "Turn off security.global there first."),
	NOT_REVOCABLE(8239, Category.FINDING, "{0}, so no revocation list can name it", "{1}"),
	REVOKED_ALREADY(8240, Category.FINDING, "it was revoked at {0}",
			"Nothing is left to do; export the list with ''sealbench cert export {1} FILE.crl''."),
	REVOKED_IN_USE(8241, Severity.WARNING, "it is still in use: {0}",
			"Renew or replace it, then compile and download."),
	FOREIGN(8242, Category.FINDING, "it was signed by {0}, for which the project cannot sign",
			"Write a signing request (''sealbench cert request {1} FILE''), have it signed, and import the answer."),
	RENEW_WITHOUT_KEY(8243, Category.FINDING,
			"the project does not have its private key, so a new one would not reach its owner",
			"Renew it for the same key (--same-key), or make a new certificate."),
	LOAD_AGAIN(8244, Severity.INFO, "{0} must be loaded again", "Compile and download."),
	CA_RENEWED(8245, Severity.WARNING, "{0} took the place of {1}{2}",
			"Compile and download every device, and give the new CA certificate to all browsers and clients that "
					+ "trust the old one."),
	SAME_CERTIFICATE(8246, Category.USAGE, "it cannot take its own place", "Name another certificate with --with."),
	NOTHING_TO_REPLACE(8247, Severity.INFO, "nothing uses it", "Nothing was changed."),
	SIGNED_STAY(8248, Severity.INFO, "what it signed stays signed by it: {0}",
			"Renew these certificates once another CA signs for the device."),
	NO_REQUEST(8249, Category.BAD_INPUT,
			"none of the certificates belongs to a private key of this project that could wait for it",
			"Import the answer into the project that made the request."),
	ISSUER_MISSING(8250, Category.BAD_INPUT,
			"the certificate of its issuer {0} is neither in the file nor in the project",
			"Import a file with the chain up to the root, or import the CA into the store ''trusted'' first."),
	ANSWER_REFUSED(8251, Category.BAD_INPUT, "it cannot answer the request of {0}: {1}",
			"Ask the CA for a certificate that fits the request."),
	NOT_CONFIRMED(8252, Severity.WARNING, "the CA left out {0}", "Ask the CA for these names, or do without them."),
	UNKNOWN_WORD(8253, Category.USAGE, "there is no {0} ''{1}''", "Use one of: {2}."),
	DEVICE_MISSING(8254, Category.USAGE, "no device is named", "Name the device with --device."),
	SIGNED_OVER(8255, Severity.INFO, "{0} signed by the old one took over by new ones of the same keys: {1}",
			"Load the devices again; give new ones to their owners outside the project."),
	STILL_VALID(8256, Severity.INFO, "it was valid until {0} and not revoked",
			"If its key may be in other hands, undo this and revoke it first."),
	ROLES_DIFFER(8257, Category.FINDING, "it cannot serve as {0}: {1}",
			"Choose a certificate that fits every use of the other."),
	KEY_FOR_POLICIES(8259, Category.FINDING, "the policies {0} of {1} need an RSA key, and this one is {2}",
			"Make a certificate with an RSA key (''--key rsa3072'')."),
	KEY_UNUSABLE(8270, Severity.WARNING, "the policies {0} of {1} need an RSA key, and this one is {2}",
			"Make one with an RSA key for its OPC UA server (''--key rsa3072'')."),
	WOULD_BE_REFUSED(8271, Category.FINDING, "{0} would refuse it with {1}: {2}",
			"Have its owner get one without this fault, and import that, or choose another certificate."),
	CA_UNPROTECTED(8272, Category.USAGE, "the project is not protected, so nothing keeps the key of a CA",
			"Protect the project first (''sealbench protect --user NAME'')."),
	CA_IN_ROLLOVER(8274, Category.FINDING, "certificate {0} gives way to certificate {1}, and that needs it",
			"Finish the rollover first (''sealbench ca rollover status''), or step back (''sealbench ca "
					+ "rollover back'')."),
	NOTHING_PERMITTED(8273, Category.USAGE, "no device has an address, so the CA would be permitted every name",
			"Add the devices first, or name domains and networks."),
	ROOT_NOT_REVOCABLE(8276, Category.FINDING, "nobody but itself signed this CA, so no revocation list can name it",
			"Let a new CA take its place, which ends with the old one trusted by nobody (''sealbench ca "
					+ "rollover start {0}''); if its key is in other hands, at once (''sealbench cert renew {0}'')."),
	IN_REPLACEMENT(8275, Category.FINDING, "the replacement of {0} is not done, and needs it",
			"Go on with it (''sealbench device replace {0}''), or give it up (''sealbench device replace {0} "
					+ "--give-up'')."),
	CA_AHEAD(8258, Category.FINDING,
			"the certification authority is valid from {0} on, and this machine''s clock shows {1}",
			"Set this machine''s clock; if it was wrong when the CA was made, renew the CA (''sealbench cert renew "
					+ "{2}'').");

	private final CatalogueEntry entry;

	CertificateProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	CertificateProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
