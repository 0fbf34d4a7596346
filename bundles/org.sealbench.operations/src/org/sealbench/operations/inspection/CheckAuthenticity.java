// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.operations.certificate.source.CertificateSource;
import org.sealbench.operations.certificate.source.IssuerIndex;
import org.sealbench.operations.certificate.source.ProjectCertificates;
import org.sealbench.pki.Authenticity;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.project.Project;

/**
 * Checks a certificate against its CA: the authority key identifier against the CA's subject key identifier, and the
 * signature against the CA's key. Each of the two is a number in the project or a file.
 */
public final class CheckAuthenticity {

	private final CertificateSource source;
	private final Optional<Project> project;

	/**
	 * A comparison.
	 *
	 * @param project   where numbers belong to and CAs are looked for; not needed for files with both named
	 * @param passwords is asked where a file as a whole is encrypted
	 */
	public CheckAuthenticity(Optional<Project> project, PasswordSource passwords) {
		this.project = project;
		this.source = new CertificateSource(project, passwords);
	}

	/**
	 * Compares.
	 *
	 * @param what   a number or a file
	 * @param ca     a number or a file; without it the one that the certificate names is looked for in the project and
	 *               among the other certificates of the file, and a self-signed one is its own
	 * @param folder that a relative file belongs to
	 * @return the comparison; a certificate that is not authentic is an error of the outcome beside it
	 */
	public Outcome<Authenticity> run(String what, Optional<String> ca, Path folder) {
		return Outcome.attempt(() -> {
			List<X509Certificate> presented = source.read(what, folder);
			X509Certificate certificate = presented.get(0);
			X509Certificate issuer = ca.isPresent() ? source.read(ca.get(), folder).get(0)
					: issuer(what, certificate, presented);
			Authenticity found = Authenticity.of(certificate, issuer);
			return found.isAuthentic() ? Outcome.of(found)
					: Outcome.of(found, List.of(CheckProblem.NOT_AUTHENTIC.at(Place.of(what), found.verdict())));
		});
	}

	private X509Certificate issuer(String what, X509Certificate certificate, List<X509Certificate> presented)
			throws ProblemException {
		if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
			return certificate;
		}
		List<X509Certificate> known = new ArrayList<>(presented);
		if (project.isPresent()) {
			ProjectCertificates all = ProjectCertificates.read(project.get(), new Problems());
			for (CertificateEntry entry : all.entries()) {
				known.add(all.certificate(entry));
			}
		}
		return IssuerIndex.ofProject(known).of(certificate).orElseThrow(() -> new ProblemException(
				CheckProblem.ISSUER_NOT_FOUND.at(Place.of(what), Certificates.issuer(certificate))));
	}
}
