// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a certificate or CRL is signed. {@link #SHA1_RSA} is for partners that know nothing newer; no browser accepts it.
 */
public enum SignatureAlgorithm {
	SHA1_RSA("sha1RSA", "SHA1withRSA", "RSA"),
	SHA256_RSA("sha256RSA", "SHA256withRSA", "RSA"),
	SHA384_RSA("sha384RSA", "SHA384withRSA", "RSA"),
	SHA256_ECDSA("sha256ECDSA", "SHA256withECDSA", "EC"),
	SHA384_ECDSA("sha384ECDSA", "SHA384withECDSA", "EC");

	private final String label;
	private final String jcaName;
	private final String keyFamily;

	SignatureAlgorithm(String label, String jcaName, String keyFamily) {
		this.label = label;
		this.jcaName = jcaName;
		this.keyFamily = keyFamily;
	}

	/** The word that command line and project files use: {@code sha256RSA}. */
	public String label() {
		return label;
	}

	/** The name in the Java Cryptography Architecture: {@code SHA256withRSA}. */
	public String jcaName() {
		return jcaName;
	}

	/** Whether a key of this kind ({@code RSA} or {@code EC}) can make such a signature. */
	public boolean fits(PublicKey key) {
		return keyFamily.equals(key.getAlgorithm());
	}

	public static Optional<SignatureAlgorithm> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The algorithm with which a certificate was signed, if it is one of these. */
	public static Optional<SignatureAlgorithm> of(X509Certificate certificate) {
		return Arrays.stream(values()).filter(each -> each.jcaName.equalsIgnoreCase(certificate.getSigAlgName()))
				.findFirst();
	}

	/**
	 * The usual algorithm for a signer's key: SHA-256, and SHA-384 for a curve of more than 256 bits (FIPS 186-5 asks
	 * for a digest as long as the curve).
	 */
	public static SignatureAlgorithm forKey(PublicKey key) {
		if (key instanceof ECPublicKey ec) {
			return ec.getParams().getOrder().bitLength() > 256 ? SHA384_ECDSA : SHA256_ECDSA;
		}
		return SHA256_RSA;
	}
}
