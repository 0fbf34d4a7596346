// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.validation.ValidationProblem;

/**
 * What is public in a file of any format, recognized by its content: certificates, revocation lists and signing
 * requests; at least one of them. Private keys beside them are ignored, damaged or not.
 *
 * @param name    of the file
 * @param ordered whether the order of the certificates was chosen, as in a bundle of PEM
 */
public record CertificateFile(String name, boolean ordered, List<X509Certificate> certificates, List<X509CRL> crls,
		List<FoundPart.OfRequest> requests) {

	/** More than any trust store has. */
	private static final int MOST_PARTS = 5_000;

	public CertificateFile {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
		requests = List.copyOf(requests);
	}

	/**
	 * Reads a file.
	 *
	 * @param passwords is asked where the file as a whole is encrypted, which PKCS#12 is
	 * @throws ProblemException of category BAD_INPUT if it cannot be read, is damaged or has nothing of the kind; of
	 *                          category ACCESS if the password is missing or wrong
	 */
	public static CertificateFile read(Path file, PasswordSource passwords) throws ProblemException {
		byte[] content = BoundedFile.read(file);
		try {
			return of(FormatReader.ofPublicParts(passwords).read(content, file.toString()), file.toString());
		} finally {
			Wipe.wipe(content);
		}
	}

	private static CertificateFile of(FileContents found, String name) throws ProblemException {
		if (found.parts().size() > MOST_PARTS) {
			throw new ProblemException(ValidationProblem.TOO_MANY.at(Place.of(name), found.parts().size(), MOST_PARTS));
		}
		Optional<FoundPart.Damaged> damage = found.publicDamage();
		if (damage.isPresent()) {
			throw new ProblemException(damage.get().problem(place(name, damage.get())));
		}
		CertificateFile file = new CertificateFile(name,
				found.certificates().stream().allMatch(part -> part.where().matches("line [0-9]+")),
				found.certificates().stream().map(FoundPart.OfCertificate::certificate).toList(),
				found.crls().stream().map(FoundPart.OfCrl::crl).toList(), found.requests());
		if (file.certificates.isEmpty() && file.crls.isEmpty() && file.requests.isEmpty()) {
			throw new ProblemException(nothing(found, name));
		}
		return file;
	}

	private static Problem nothing(FileContents found, String name) {
		Optional<FoundPart.Locked> locked = found.all(FoundPart.Locked.class).stream()
				.filter(FoundPart.Locked::isContainer).findFirst();
		return locked.isPresent() ? FormatProblem.PASSWORD_MISSING.at(place(name, locked.get()), locked.get().kind())
				: PkiProblem.NO_CERTIFICATE.at(Place.of(name));
	}

	private static Place place(String name, FoundPart part) {
		return part.where().isEmpty() ? Place.of(name) : Place.of(name, part.where());
	}

	/**
	 * The certificates; a file without any is the wrong one.
	 *
	 * @throws ProblemException if there is none
	 */
	public List<X509Certificate> requireCertificates() throws ProblemException {
		if (certificates.isEmpty()) {
			throw new ProblemException(PkiProblem.NO_CERTIFICATE.at(Place.of(name)));
		}
		return certificates;
	}

	/**
	 * The certificates, the one that is meant first: in a bundle of PEM the first, else that with the longest chain,
	 * because PKCS#7 keeps a set and PKCS#12 an order of its own, in which the CA may come before what it signed.
	 *
	 * @throws ProblemException if there is none
	 */
	public List<X509Certificate> meantFirst() throws ProblemException {
		return ordered ? requireCertificates() : leafFirst();
	}

	/** The certificates, that with the longest chain first. */
	List<X509Certificate> leafFirst() throws ProblemException {
		IssuerIndex issuers = IssuerIndex.ofFile(certificates);
		return requireCertificates().stream()
				.sorted(Comparator.comparing((X509Certificate each) -> -issuers.chain(each).size())).toList();
	}

	/**
	 * The revocation lists; a file without any is the wrong one.
	 *
	 * @throws ProblemException if there is none
	 */
	public List<X509CRL> requireLists() throws ProblemException {
		if (crls.isEmpty()) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(name), "there is none in it"));
		}
		return crls;
	}
}
