// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509CRL;

import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.OwnerFiles;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/** Writes a certificate, its chain, its authority's revocation list or its private key into a file. */
public final class ExportCertificate {

	/**
	 * Exports.
	 *
	 * @param password encrypts a format that holds the private key; not wiped here; may be {@code null} for others
	 * @return the file
	 */
	public Outcome<Path> run(Project project, int number, Path file, ExportFormat format, char[] password) {
		byte[] content = null;
		try {
			content = content(project.certificates(), number, format, password);
			if (format.hasKey()) {
				OwnerFiles.write(file, content);
			} else {
				OwnerFiles.writeForAll(file, content);
			}
			return Outcome.of(file);
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		} catch (IOException e) {
			return Outcome.failed(OperationProblem.CANNOT_WRITE.at(Place.of(file.toString()), IoReason.of(e)));
		} finally {
			Wipe.wipe(content);
		}
	}

	private static byte[] content(CertificateManager manager, int number, ExportFormat format, char[] password)
			throws ProblemException {
		if (format.hasKey() && (password == null || password.length == 0)) {
			throw new ProblemException(OperationProblem.PASSWORD_MISSING.at(Place.of(manager.name(number))));
		}
		return switch (format) {
		case DER -> Certificates.der(manager.certificate(number));
		case PEM -> ascii(Certificates.pem(manager.certificate(number)));
		case PEM_CHAIN -> ascii(Certificates.pem(manager.chain(number)));
		case P7B -> Pkcs7Writer.write(manager.chain(number));
		case CRL -> Crls.der(crl(manager, number));
		case CRL_PEM -> ascii(Crls.pem(crl(manager, number)));
		case P12 -> p12(manager, number, password, Pkcs12Strength.MODERN);
		case P12_LEGACY -> p12(manager, number, password, Pkcs12Strength.LEGACY);
		case PKCS8 -> ascii(PrivateKeys.toEncryptedPem(manager.credential(number).key(), password));
		};
	}

	private static byte[] p12(CertificateManager manager, int number, char[] password, Pkcs12Strength strength)
			throws ProblemException {
		Credential credential = manager.credential(number);
		return PrivateKeys.toPkcs12(credential, Certificates.commonName(credential.certificate()), password, strength);
	}

	private static X509CRL crl(CertificateManager manager, int number) throws ProblemException {
		return manager.crl(manager.entry(number).getNumber()).orElseThrow(() -> notACa(number));
	}

	private static ProblemException notACa(int number) {
		return new ProblemException(OperationProblem.NOT_A_CA.at(Place.of("certificate " + number)));
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
