package org.sealbench.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.PkiProblem;

/** The certificates and revocation lists in a file (DER, PEM, PKCS#7), told by its content; at least one of either. */
record CertificateFile(List<X509Certificate> certificates, List<X509CRL> crls) {

	CertificateFile {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
	}

	static CertificateFile read(Path file) throws ProblemException {
		byte[] content = BoundedFile.read(file);
		String name = file.toString();
		boolean pem = new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
		boolean hasList = pem && new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN X509 CRL-----");
		List<X509CRL> crls = hasList ? Crls.readAll(content, name) : List.of();
		try {
			return new CertificateFile(Certificates.readAll(content, name), crls);
		} catch (ProblemException e) {
			if (!crls.isEmpty() && e.problem().code() == PkiProblem.NO_CERTIFICATE) {
				return new CertificateFile(List.of(), crls);
			}
			if (pem) {
				throw e;
			}
			return new CertificateFile(List.of(), binaryList(content, name, e));
		}
	}

	/** DER that is no certificate may be a revocation list; if it is none either, what it is as a certificate counts. */
	private static List<X509CRL> binaryList(byte[] content, String name, ProblemException asCertificate) throws ProblemException {
		try {
			return Crls.readAll(content, name);
		} catch (ProblemException e) {
			throw asCertificate;
		}
	}
}
