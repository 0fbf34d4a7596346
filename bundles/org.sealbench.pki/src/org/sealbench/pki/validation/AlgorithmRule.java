package org.sealbench.pki.validation;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import org.sealbench.pki.Certificates;

/** Are keys and digests such as clients of today accept: RSA from 2048 bits, curves from 256, no SHA-1 and older? */
final class AlgorithmRule implements TrustRule {

	private static final String NAME = "algorithms";

	@Override
	public Check check(TrustQuestion question) {
		for (X509Certificate certificate : question.path().certificates()) {
			if (!isStrong(certificate.getPublicKey())) {
				return Check.failed(NAME, Certificates.commonName(certificate) + " has a weak key, " + Certificates.keyDescription(certificate));
			}
		}
		for (X509Certificate certificate : question.path().belowAnchor()) {
			String name = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
			if (name.startsWith("SHA1") || name.startsWith("MD")) {
				return Check.failed(NAME, Certificates.commonName(certificate) + " is signed with " + name.substring(0, name.indexOf("WITH"))
						+ ", which clients of today refuse");
			}
		}
		return Check.passed(NAME, "every key and digest is strong enough");
	}

	private static boolean isStrong(PublicKey key) {
		return switch (key) {
			case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= 2048;
			case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= 256;
			// Edwards curves and the like have no weak variant in X.509.
			default -> !key.getAlgorithm().equals("DSA");
		};
	}
}
