// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** A certificate from an outside CA with the entry of the project that has its private key. */
public record CaResponse(CertificateEntry entry, X509Certificate certificate) {

	/** The CA response among some certificates; an entry that waits comes before one that has its certificate. */
	static Optional<CaResponse> find(Project project, List<X509Certificate> certificates) throws ProblemException {
		Optional<CaResponse> found = Optional.empty();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.isPrivateKey() && (found.isEmpty() || entry.isWaiting() && !found.get().entry().isWaiting())) {
				Optional<CaResponse> other = find(project, entry, certificates);
				found = other.isPresent() ? other : found;
			}
		}
		return found;
	}

	private static Optional<CaResponse> find(Project project, CertificateEntry entry,
			List<X509Certificate> certificates) throws ProblemException {
		X509Certificate own = project.certificates().certificate(entry.getNumber());
		return certificates.stream().filter(each -> answers(each, own)).map(each -> new CaResponse(entry, each))
				.findFirst();
	}

	private static boolean answers(X509Certificate certificate, X509Certificate own) {
		return !certificate.equals(own) && !Certificates.isSelfSigned(certificate)
				&& Arrays.equals(certificate.getPublicKey().getEncoded(), own.getPublicKey().getEncoded());
	}
}
