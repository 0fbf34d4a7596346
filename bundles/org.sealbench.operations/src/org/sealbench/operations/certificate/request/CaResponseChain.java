// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/** The issuers of a CA response up to the root, each either in the project already or from the file. */
public record CaResponseChain(List<X509Certificate> issuers) {

	private static final int LONGEST = 10;

	/**
	 * Orders the certificates of the file and completes them from the project.
	 *
	 * @throws ProblemException if an issuer is missing or the chain does not end
	 */
	public static CaResponseChain of(Project project, X509Certificate leaf, List<X509Certificate> given)
			throws ProblemException {
		List<X509Certificate> issuers = new ArrayList<>();
		X509Certificate last = leaf;
		while (!Certificates.isSelfSigned(last)) {
			Optional<X509Certificate> issuer = issuer(project, last, given);
			if (issuer.isEmpty() || issuers.contains(issuer.get()) || issuers.size() == LONGEST) {
				throw new ProblemException(CertificateProblem.ISSUER_MISSING.at(Place.of(Certificates.commonName(last)),
						Certificates.issuer(last)));
			}
			last = issuer.get();
			issuers.add(last);
		}
		return new CaResponseChain(issuers);
	}

	private static Optional<X509Certificate> issuer(Project project, X509Certificate certificate,
			List<X509Certificate> given) throws ProblemException {
		Optional<X509Certificate> fromFile = given.stream().filter(each -> Certificates.isCa(each)
				&& !each.equals(certificate) && Certificates.isIssuedBy(certificate, each)).findFirst();
		if (fromFile.isPresent()) {
			return fromFile;
		}
		Optional<CertificateEntry> known = IssuerFinder.find(project, certificate);
		return known.isPresent() ? Optional.of(project.certificates().certificate(known.get().getNumber()))
				: Optional.empty();
	}

	/** Adds what the project lacks to the trusted certificates, the root first, each with the number of its issuer. */
	List<CertificateEntry> addMissing(Project project) throws ProblemException {
		List<CertificateEntry> added = new ArrayList<>();
		for (int i = issuers.size() - 1; i >= 0; i--) {
			if (find(project, issuers.get(i)).isEmpty()) {
				added.add(project.certificates().add(new NewCertificate(issuers.get(i), Optional.empty(),
						CertificateStore.TRUSTED, CertificateUsage.CA, "", number(project, i + 1))));
			}
		}
		return added;
	}

	/** The number of an issuer, counted from the one that signed the response; 0 above the root. */
	CertificateNumber number(Project project, int index) throws ProblemException {
		return index < issuers.size() ? find(project, issuers.get(index)).orElse(CertificateNumber.NONE)
				: CertificateNumber.NONE;
	}

	private static Optional<CertificateNumber> find(Project project, X509Certificate certificate)
			throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (project.certificates().certificate(entry.getNumber()).equals(certificate)) {
				return Optional.of(entry.getNumber());
			}
		}
		return Optional.empty();
	}
}
