// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.pki.Certificates;

/** What the user should know before importing a certificate: that it is out of date or weak. All are warnings. */
public final class CertificateWarnings {

	private CertificateWarnings() {
	}

	/** @param place of the certificate in the problems */
	public static List<Problem> of(X509Certificate certificate, Instant now, Place place) {
		List<Problem> concerns = new ArrayList<>();
		Instant from = certificate.getNotBefore().toInstant();
		Instant until = certificate.getNotAfter().toInstant();
		if (now.isAfter(until)) {
			concerns.add(FormatProblem.EXPIRED.at(place, until));
		} else if (now.isBefore(from)) {
			concerns.add(FormatProblem.NOT_YET_VALID.at(place, from));
		}
		if (isWeak(certificate.getPublicKey())) {
			concerns.add(FormatProblem.KEY_WEAK.at(place, Certificates.keyDescription(certificate)));
		}
		String signature = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
		if (signature.startsWith("SHA1") || signature.startsWith("MD")) {
			concerns.add(FormatProblem.SIGNATURE_WEAK.at(place, signature.substring(0, signature.indexOf("WITH"))));
		}
		Certificates.malformedUris(certificate).stream().findFirst()
				.ifPresent(each -> concerns.add(FormatProblem.URI_MALFORMED.at(place, each)));
		return concerns;
	}

	private static boolean isWeak(PublicKey key) {
		return switch (key) {
		case RSAPublicKey rsa -> rsa.getModulus().bitLength() < 2048;
		case ECPublicKey ec -> ec.getParams().getOrder().bitLength() < 256;
		case DSAPublicKey dsa -> true;
		default -> false;
		};
	}
}
