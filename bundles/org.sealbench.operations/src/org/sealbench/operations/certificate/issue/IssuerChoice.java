// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import org.sealbench.model.CertificateNumber;

/**
 * Who signs a new certificate.
 *
 * @param ca number of the CA where one is named, else 0
 */
public record IssuerChoice(Kind kind, CertificateNumber ca) {

	/** The ways to choose. */
	public enum Kind {
		/** The project's SHA-256 CA for a device with global security settings, else the certificate itself. */
		BY_DEVICE,
		SELF_SIGNED,
		CA,
		/** A CA outside the project: the certificate is a placeholder until the CA response is imported. */
		OUTSIDE
	}

	public static IssuerChoice byDevice() {
		return new IssuerChoice(Kind.BY_DEVICE, CertificateNumber.NONE);
	}

	public static IssuerChoice selfSigned() {
		return new IssuerChoice(Kind.SELF_SIGNED, CertificateNumber.NONE);
	}

	public static IssuerChoice ca(CertificateNumber number) {
		return new IssuerChoice(Kind.CA, number);
	}

	public static IssuerChoice outside() {
		return new IssuerChoice(Kind.OUTSIDE, CertificateNumber.NONE);
	}
}
