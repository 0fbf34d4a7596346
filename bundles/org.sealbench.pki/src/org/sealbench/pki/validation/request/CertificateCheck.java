// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

/** The checks of a certificate and its path, in the order in which a report has them (RFC 5280 §6, RFC 9525). */
public enum CertificateCheck implements CheckName {
	TRUST_ANCHOR("path to a trust anchor"),
	SIGNATURE("signature"),
	FORMAT("format"),
	VALIDITY("validity"),
	ALGORITHMS("algorithms"),
	KEY_USAGE("key usage"),
	EXTENDED_KEY_USAGE("extended key usage"),
	BASIC_CONSTRAINTS("basic constraints"),
	NAME_CONSTRAINTS("name constraints"),
	POLICIES("policies"),
	CRITICAL_EXTENSIONS("critical extensions"),
	PROFILE("certificate profile"),
	HOST_NAME("host name"),
	APPLICATION_URI("application URI"),
	REVOCATION("revocation");

	private final String label;

	CertificateCheck(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String toString() {
		return label;
	}
}
