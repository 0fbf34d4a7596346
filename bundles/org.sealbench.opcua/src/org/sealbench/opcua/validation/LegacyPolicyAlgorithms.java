// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;

/**
 * Checks keys and digests where the policies Basic128Rsa15 and Basic256 are offered: they allow certificates that are
 * signed with SHA-1 and RSA keys from 1024 bits (OPC 10000-7 §6.6).
 */
final class LegacyPolicyAlgorithms {

	private static final int SHORTEST_KEY = 1024;

	private LegacyPolicyAlgorithms() {
	}

	static Check check(List<X509Certificate> path) {
		for (X509Certificate certificate : path) {
			if (isShort(certificate.getPublicKey())) {
				return Check.failed(CertificateCheck.ALGORITHMS, Certificates.commonName(certificate)
						+ " has a weak key, " + Certificates.keyDescription(certificate));
			}
			if (certificate.getSigAlgName().toUpperCase(Locale.ROOT).startsWith("MD")) {
				return Check.failed(CertificateCheck.ALGORITHMS,
						Certificates.commonName(certificate) + " is signed with " + certificate.getSigAlgName());
			}
		}
		return Check.passed(CertificateCheck.ALGORITHMS,
				"every key and digest is such as the policies of the SHA-1 era allow");
	}

	private static boolean isShort(PublicKey key) {
		return key instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() < SHORTEST_KEY
				: key.getAlgorithm().equals("DSA");
	}
}
