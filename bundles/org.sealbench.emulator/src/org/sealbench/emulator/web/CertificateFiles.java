package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;

import org.sealbench.pki.Certificates;

/** The downloadable certificate in the forms that systems take. */
final class CertificateFiles {

	static final String CER = "/certificate.cer";
	static final String PEM = "/certificate.pem";
	static final String MOBILECONFIG = "/certificate.mobileconfig";

	private CertificateFiles() {
	}

	/** DER, RFC 2585 section 4.1. */
	static Page cer(X509Certificate certificate) {
		return Page.file("application/pkix-cert", "certificate.cer", Certificates.der(certificate));
	}

	/** RFC 7468. */
	static Page pem(X509Certificate certificate) {
		return Page.file("application/x-pem-file", "certificate.pem", Certificates.pem(certificate).getBytes(StandardCharsets.US_ASCII));
	}

	/** An Apple configuration profile. */
	static Page mobileconfig(X509Certificate certificate) {
		byte[] profile = new ConfigurationProfile(certificate).text().getBytes(StandardCharsets.UTF_8);
		return Page.file("application/x-apple-aspen-config", "certificate.mobileconfig", profile);
	}
}
