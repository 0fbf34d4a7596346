// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of OPC UA connections, 5001 to 5099. All are errors. */
public enum OpcUaProblem implements ProblemCode {
	URL_MALFORMED(5001, Category.USAGE, "not the URL of an OPC UA endpoint{0}", "{1}"),
	UNREACHABLE(5002, Category.UNREACHABLE, "no OPC UA server answers: {0}",
			"Check address, port and whether the device runs."),
	NOT_OFFERED(5003, Category.FINDING, "the server offers no endpoint with {0}; it offers {1}",
			"Choose one of those."),
	CLIENT_CERTIFICATE_MISSING(5004, Category.USAGE, "{0} needs a certificate and key of this client",
			"Give the client a certificate, or choose the policy None where the server offers it."),
	CLIENT_KEY_UNUSABLE(5005, Category.USAGE, "the client''s key is not an RSA key, and every policy needs one",
			"Give the client a certificate with an RSA key."),
	POLICY_UNKNOWN(5006, Category.USAGE, "there is no security policy {0}", "Choose one of {1}."),
	MODE_UNKNOWN(5007, Category.USAGE, "there is no message security mode {0}", "Choose None, Sign or SignAndEncrypt."),
	NODE_MALFORMED(5008, Category.USAGE, "not the identifier of a node",
			"Write it as ns=2;s=Temperature or i=85, or give the name of a tag."),
	SERVER_CERTIFICATE_DAMAGED(5009, Category.FINDING, "the server''s certificate cannot be read: {0}",
			"Give the server another certificate."),
	REFUSED(5010, Category.FINDING, "{0}: {1}", "Check what server and client trust, and user and password."),
	NO_PUSH(5011, Category.FINDING,
			"the server offers no certificate push: it has no ServerConfiguration object that this user sees",
			"Turn it on there, or give the server its certificates in its own way."),
	METHOD_NOT_OFFERED(5012, Category.FINDING, "the server does not offer {0}", "{1}"),
	METHOD_REFUSED(5013, Category.FINDING, "the server answers {0} with {1}{2}", "{3}"),
	TRUST_LIST_UNREADABLE(5014, Category.FINDING, "what the server gives as its trust list cannot be read ({0})",
			"Leave the trust list as it is with --no-trust-list, or repair it at the server."),
	MODE_NOT_OFFERED(5015, Category.FINDING,
			"the server does not offer the message security mode {0} with {1}; it offers {2}", "Choose one of those.");

	private final CatalogueEntry entry;

	OpcUaProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
