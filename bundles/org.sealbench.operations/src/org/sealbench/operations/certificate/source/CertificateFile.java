// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.OpensslTrust;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.validation.ValidationProblem;
import org.sealbench.pki.validation.request.Purpose;

/**
 * What is public in a file of any format, recognized by its content: certificates, revocation lists and signing
 * requests; at least one of them. Private keys beside them are ignored, damaged or not.
 *
 * @param name          of the file
 * @param ordered       whether the order of the certificates was chosen, as in a bundle of PEM
 * @param firstUnusable whether the first certificate is one that cannot be used
 * @param unusable      certificates and revocation lists whose bytes are whole and which cannot be used
 * @param trust         what OpenSSL's TRUSTED CERTIFICATE says of some
 */
public record CertificateFile(String name, boolean ordered, boolean firstUnusable, List<X509Certificate> certificates,
		List<X509CRL> crls, List<FoundPart.OfRequest> requests, List<FoundPart.Damaged> unusable,
		Map<X509Certificate, OpensslTrust> trust) {

	/** More than any trust store has. */
	private static final int MOST_PARTS = 5_000;

	public CertificateFile {
		certificates = List.copyOf(certificates);
		crls = List.copyOf(crls);
		requests = List.copyOf(requests);
		unusable = List.copyOf(unusable);
		trust = Map.copyOf(trust);
	}

	/**
	 * Reads a file.
	 *
	 * @param passwords is asked where the file as a whole is encrypted, which PKCS#12 is
	 * @throws ProblemException of category BAD_INPUT if it cannot be read, is damaged or has nothing of the kind; of
	 *                          category ACCESS if the password is missing or wrong
	 */
	public static CertificateFile read(Path file, PasswordSource passwords) throws ProblemException {
		return of(FormatReader.ofPublicParts(passwords).take(BoundedFile.read(file), file.toString()), file.toString());
	}

	private static CertificateFile of(FileContents found, String name) throws ProblemException {
		if (found.parts().size() > MOST_PARTS) {
			throw new ProblemException(ValidationProblem.TOO_MANY.at(Place.of(name), found.parts().size(), MOST_PARTS));
		}
		Optional<FoundPart.Damaged> damage = found.publicDamage().filter(part -> !part.isWhole());
		if (damage.isPresent()) {
			throw new ProblemException(damage.get().problem(place(name, damage.get())));
		}
		CertificateFile file = new CertificateFile(name,
				found.certificates().stream().allMatch(part -> part.where().matches("line [0-9]+")),
				found.parts().stream().filter(CertificateFile::isCertificate).findFirst()
						.filter(FoundPart.Damaged.class::isInstance).isPresent(),
				found.certificates().stream().map(FoundPart.OfCertificate::certificate).toList(),
				found.crls().stream().map(FoundPart.OfCrl::crl).toList(), found.requests(),
				found.all(FoundPart.Damaged.class).stream().filter(FoundPart.Damaged::isWhole).toList(),
				found.certificates().stream().filter(part -> part.trust().isPresent()).collect(Collectors.toMap(
						FoundPart.OfCertificate::certificate, part -> part.trust().get(), (first, second) -> first)));
		if (!file.hasUsable() && file.unusable.isEmpty()) {
			throw new ProblemException(nothing(found, name));
		}
		return file;
	}

	private static boolean isCertificate(FoundPart part) {
		return part instanceof FoundPart.OfCertificate
				|| part instanceof FoundPart.Damaged damaged && damaged.kind().equals(ContentKind.CERTIFICATE.words());
	}

	/** Why there is nothing of a kind: it cannot be used. */
	private Optional<Problem> missing(ContentKind kind) {
		return unusable.stream().filter(part -> part.kind().equals(kind.words())).findFirst()
				.map(part -> part.problem(place(name, part)));
	}

	/** Whether there is anything in it that can be used. */
	public boolean hasUsable() {
		return !certificates.isEmpty() || !crls.isEmpty() || !requests.isEmpty();
	}

	/** What is to be said about the file: what is left out of it, or that nothing else is in it. */
	public List<Problem> notes() {
		return unusable.stream()
				.map(part -> hasUsable() ? part.leftOut(place(name, part)) : part.problem(place(name, part))).toList();
	}

	/**
	 * The certificates that may be trust anchors for a purpose by what the file itself says.
	 *
	 * @param problems receives what it says against others, and what is left out
	 * @throws ProblemException if there is none in the file at all
	 */
	public List<X509Certificate> anchors(Purpose purpose, Problems problems) throws ProblemException {
		List<X509Certificate> anchors = new ArrayList<>();
		for (X509Certificate each : requireCertificates()) {
			Optional<OpensslTrust> said = Optional.ofNullable(trust.get(each));
			boolean refused = said.filter(settings -> settings.refuses(purpose)).isPresent();
			Place place = Place.of(name, Certificates.commonName(each));
			if (refused) {
				problems.add(FormatProblem.TRUST_REFUSED.at(place, said.get().words()));
			} else {
				anchors.add(each);
				if (said.isPresent() && !purpose.isServer() && !purpose.isClient()) {
					problems.add(FormatProblem.TRUST_LIMITED.at(place, said.get().words()));
				}
			}
		}
		notes().forEach(problems::add);
		return anchors;
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
			throw new ProblemException(
					missing(ContentKind.CERTIFICATE).orElse(PkiProblem.NO_CERTIFICATE.at(Place.of(name))));
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
		if (ordered && firstUnusable) {
			throw new ProblemException(missing(ContentKind.CERTIFICATE).orElseThrow());
		}
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
			throw new ProblemException(
					missing(ContentKind.CRL).orElse(PkiProblem.CRL_DAMAGED.at(Place.of(name), "there is none in it")));
		}
		return crls;
	}
}
