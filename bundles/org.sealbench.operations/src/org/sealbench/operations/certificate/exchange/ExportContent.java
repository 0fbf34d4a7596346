// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.CertificateManager;

/** What a file of an {@link ExportFormat} holds of a certificate. */
@FunctionalInterface
interface ExportContent {

	/**
	 * The bytes of the file.
	 *
	 * @param password encrypts the private key; {@code null} for formats without one
	 */
	byte[] of(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException;

	static byte[] der(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException {
		return Certificates.der(manager.certificate(number));
	}

	static byte[] pem(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException {
		return ascii(Certificates.pem(manager.certificate(number)));
	}

	static byte[] pemChain(CertificateManager manager, CertificateNumber number, char[] password)
			throws ProblemException {
		return ascii(Certificates.pem(manager.chain(number)));
	}

	static byte[] crl(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException {
		return Crls.der(requireCrl(manager, number));
	}

	static byte[] crlPem(CertificateManager manager, CertificateNumber number, char[] password)
			throws ProblemException {
		return Crls.pemBytes(requireCrl(manager, number));
	}

	static byte[] pkcs8(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException {
		return ascii(PrivateKeys.toEncryptedPem(manager.credential(number).key(), password));
	}

	/** The private key with its certificate and chain. */
	static ExportContent pkcs12(Pkcs12Strength strength) {
		return (manager, number, password) -> {
			Credential credential = manager.credential(number);
			String name = Certificates.commonName(credential.certificate());
			return PrivateKeys.toPkcs12(credential, name, password, strength);
		};
	}

	private static X509CRL requireCrl(CertificateManager manager, CertificateNumber number) throws ProblemException {
		return manager.crls().of(manager.entry(number).getNumber()).orElseThrow(
				() -> new ProblemException(OperationProblem.NOT_A_CA.at(Place.of("certificate " + number))));
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
