// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;

import org.sealbench.pki.Certificates;

/** The downloadable certificate in the formats that operating systems accept. */
final class CertificateDownloads {

	static final String CER = "/certificate.cer";
	static final String PEM = "/certificate.pem";
	static final String MOBILECONFIG = "/certificate.mobileconfig";

	private CertificateDownloads() {
	}

	/** DER, RFC 2585 section 4.1. */
	static WebResponse cer(X509Certificate certificate) {
		return WebResponse.file("application/pkix-cert", "certificate.cer", Certificates.der(certificate));
	}

	/** RFC 7468. */
	static WebResponse pem(X509Certificate certificate) {
		return WebResponse.file("application/x-pem-file", "certificate.pem",
				Certificates.pem(certificate).getBytes(StandardCharsets.US_ASCII));
	}

	/** An Apple configuration profile. */
	static WebResponse mobileconfig(X509Certificate certificate) {
		byte[] profile = new ConfigurationProfile(certificate).text().getBytes(StandardCharsets.UTF_8);
		return WebResponse.file("application/x-apple-aspen-config", "certificate.mobileconfig", profile);
	}
}
