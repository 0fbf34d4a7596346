// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Are keys and digests strong enough? For a certain use or host they have to be such as current clients accept: RSA
 * from 2048 bits, curves from 256, no DSA, no SHA-1 and older. For no particular use only what is broken outright
 * fails: MD5 and older, and RSA below 1024 bits. A curve has to be a named one in every case (RFC 5480 §2.1.1).
 */
final class AlgorithmRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		boolean strong = question.purpose().needsStrongAlgorithms();
		for (PathCertificate certificate : question.path().certificates()) {
			Optional<String> fault = keyFault(certificate, strong);
			if (fault.isPresent()) {
				return Check.failed(CertificateCheck.ALGORITHMS, certificate.name() + fault.get());
			}
		}
		for (PathCertificate certificate : question.path().belowAnchor()) {
			String name = certificate.certificate().getSigAlgName().toUpperCase(Locale.ROOT);
			boolean old = name.startsWith("SHA1") && strong && !question.request().sha1();
			if (old || name.startsWith("MD")) {
				return Check.failed(CertificateCheck.ALGORITHMS, certificate.name() + " is signed with "
						+ name.substring(0, name.indexOf("WITH")) + ", which clients of today refuse");
			}
		}
		return Check.passed(CertificateCheck.ALGORITHMS,
				strong ? "every key and digest is strong enough" : "no key and no digest is broken");
	}

	private static Optional<String> keyFault(PathCertificate certificate, boolean strong) {
		SubjectPublicKeyInfo key = certificate.content().getSubjectPublicKeyInfo();
		boolean unnamedCurve = key.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
				&& !(key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier);
		if (unnamedCurve) {
			return Optional.of(" has a key on a curve without a name");
		}
		return isStrong(certificate.key(), strong) ? Optional.empty()
				: Optional.of(" has a weak key, " + Certificates.keyDescription(certificate.certificate()));
	}

	private static boolean isStrong(PublicKey key, boolean strong) {
		return switch (key) {
		case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= (strong ? 2048 : 1024);
		case ECPublicKey ec -> !strong || ec.getParams().getOrder().bitLength() >= 256;
		// Other keys, such as those on Edwards curves, have no weak variant in X.509.
		default -> !strong || !key.getAlgorithm().equals("DSA");
		};
	}
}
