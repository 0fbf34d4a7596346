// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;

/** Reads certificates and refuses what cannot be read completely. */
public final class CertificateReader {

	private CertificateReader() {
	}

	/**
	 * The one certificate in DER or PEM bytes.
	 *
	 * @param what names the source in a problem, such as the file
	 * @throws ProblemException if there is none, more than one, or a damaged one
	 */
	public static X509Certificate read(byte[] derOrPem, String what) throws ProblemException {
		List<X509Certificate> all = readAll(derOrPem, what);
		if (all.size() > 1) {
			throw new ProblemException(PkiProblem.MORE_THAN_ONE.at(Place.of(what), all.size()));
		}
		return all.get(0);
	}

	/**
	 * All certificates in DER, PEM (one or a bundle) or PKCS#7 bytes, in the order of the file; at least one. Encrypted
	 * parts and unusable keys are skipped.
	 *
	 * @param what names the source in a problem, such as the file
	 * @throws ProblemException if there is none, or a damaged one
	 */
	public static List<X509Certificate> readAll(byte[] content, String what) throws ProblemException {
		FileContents findings;
		try {
			findings = new FormatReader(PasswordSource.none()).read(content, what);
		} catch (ProblemException e) {
			throw new ProblemException(PkiProblem.CERTIFICATE_DAMAGED.at(Place.of(what), e.problem().message()), e);
		}
		Optional<FoundPart.Damaged> damage = findings.publicDamage();
		if (damage.isPresent()) {
			throw new ProblemException(PkiProblem.CERTIFICATE_DAMAGED.at(Place.of(what), damage.get().reason()));
		}
		List<X509Certificate> found = findings.certificates().stream().map(FoundPart.OfCertificate::certificate)
				.toList();
		if (found.isEmpty()) {
			throw new ProblemException(PkiProblem.NO_CERTIFICATE.at(Place.of(what)));
		}
		return found;
	}
}
