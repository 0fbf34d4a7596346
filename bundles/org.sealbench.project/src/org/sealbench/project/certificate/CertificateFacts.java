// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.security.cert.X509Certificate;

import org.sealbench.pki.Certificates;

/**
 * What every table shows of a certificate, decoded once while the project is open.
 *
 * @param subject           as RFC 4514 writes it, as is the issuer
 * @param fingerprintSha256 64 lower-case hexadecimal digits
 */
public record CertificateFacts(String commonName, String subject, String issuer, String fingerprintSha256) {

	public static CertificateFacts of(X509Certificate certificate) {
		return new CertificateFacts(Certificates.commonName(certificate), Certificates.subject(certificate),
				Certificates.issuer(certificate), Certificates.sha256(certificate));
	}
}
