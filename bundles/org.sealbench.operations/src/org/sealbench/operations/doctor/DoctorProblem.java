// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a server, a capture or a PKI folder that is looked at, 8710 to 8729. */
public enum DoctorProblem implements ProblemCode {
	NOTHING_THERE(8710, Severity.ERROR, Category.BAD_INPUT, "there is no such file or folder",
			"Give a file that is there, or a URL that begins with https:// or opc.tcp://."),
	SCHEME_UNKNOWN(8711, Severity.ERROR, Category.USAGE, "it is no URL that can be looked at",
			"Give one that begins with https:// or opc.tcp://, with a host and perhaps a port, such as {0}."),
	WOULD_BE_REFUSED(8712, Severity.ERROR, Category.FINDING, "not everything is in order: {0}",
			"Follow the remedies above."),
	CHAIN_INCOMPLETE(8713, Severity.WARNING, Category.FINDING,
			"it presents no certificate of {0}, which signed the last of its chain and is no root that "
					+ "is trusted anywhere by itself",
			"Have the server present that certificate, too, or give it to every client as its trust anchor."),
	SELF_SIGNED(8714, Severity.INFO, Category.FINDING,
			"it is self-signed, so that each client has to trust this very certificate",
			"Compare its SHA-256 fingerprint {0} at the server before trusting it, or give the server one of a CA."),
	CLOCK_WRONG(8715, Severity.WARNING, Category.FINDING,
			"its clock shows {0}, which is {1} from the time here, so that it validates certificates by another date",
			"Set its clock, best by NTP."),
	NO_SECURITY(8716, Severity.WARNING, Category.FINDING,
			"it lets clients in without any security (policy None), so that anybody reads and changes what is sent",
			"Switch the policy None off."),
	OLD_POLICY(8717, Severity.WARNING, Category.FINDING, "it offers {0}, which is deprecated because of SHA-1",
			"Switch it off, and use Basic256Sha256 or a newer one."),
	GUESTS(8718, Severity.INFO, Category.FINDING, "it lets guests in: nobody has to log in",
			"Switch anonymous logins off if there are users."),
	NO_CERTIFICATE(8719, Severity.WARNING, Category.FINDING, "it presents no certificate",
			"Give the server a certificate; without one there is no security."),
	LIST_MISSING(8721, Severity.WARNING, Category.FINDING,
			"there is no revocation list of this CA in the folder, and strict OPC UA applications refuse "
					+ "what it signed",
			"Put its revocation list into {0}; that of a project comes there with the CA (''sealbench cert export ID "
					+ "--to-pki FOLDER'')."),
	LIST_WITHOUT_CA(8722, Severity.WARNING, Category.FINDING,
			"the CA {0} of this revocation list is not in the folder, so that the list is of no use",
			"Put the certificate of the CA beside it, or delete the list."),
	KEY_OPEN(8723, Severity.ERROR, Category.FINDING, "others than its owner may read this private key",
			"Take the right away, as chmod 600 does, and make a new key if somebody may have read it."),
	ISSUER_MISSING(8724, Severity.WARNING, Category.FINDING,
			"its issuer {0} is in neither the trusted nor the issuers'' folder, so that its chain is incomplete",
			"Put the certificate of its issuer into {1}; ''sealbench cert export ID --to-pki FOLDER'' writes a "
					+ "certificate of a project with its issuers."),
	KEY_MISPLACED(8725, Severity.ERROR, Category.FINDING, "a private key is in a folder for certificates of others",
			"Move it away, and make a new key and certificate if somebody may have read it."),
	STILL_REJECTED(8726, Severity.INFO, Category.FINDING, "it was rejected and nobody has decided about it",
			"Trust it by moving it to {0}, or delete it."),
	NO_PKI(8727, Severity.ERROR, Category.BAD_INPUT, "no certificate, revocation list or key is in this folder",
			"Name the folder that has trusted, issuers and own in it."),
	TOO_MANY(8728, Severity.WARNING, Category.FINDING, "only the first {0} were looked at",
			"Name a folder further inside, or a capture that is filtered by the server''s address.");

	private final CatalogueEntry entry;

	DoctorProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
