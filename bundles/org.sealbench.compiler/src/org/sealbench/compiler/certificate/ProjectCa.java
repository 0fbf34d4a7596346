// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.project.Project;

/**
 * The project CA that signs device certificates.
 *
 * @param number its number (ID)
 */
public record ProjectCa(CertificateNumber number, X509Certificate certificate) {

	/**
	 * The first project CA that is valid, not revoked, and does not sign with SHA-1; where it was renewed, the newest
	 * of its name. One that is to take its place signs only when everybody trusts it, or no other one can.
	 *
	 * @throws ProblemException if the file of a CA is missing or damaged
	 */
	public static Optional<ProjectCa> find(Project project, Instant now) throws ProblemException {
		return find(project, certificate -> isValid(certificate, now));
	}

	/**
	 * A CA that would sign if it were valid already: this machine's clock is wrong then, or was when the CA was
	 * created.
	 *
	 * @throws ProblemException if the file of a CA is missing or damaged
	 */
	public static Optional<ProjectCa> notYetValid(Project project, Instant now) throws ProblemException {
		return find(project, certificate -> now.isBefore(certificate.getNotBefore().toInstant()));
	}

	private static Optional<ProjectCa> find(Project project, Predicate<X509Certificate> wanted)
			throws ProblemException {
		Optional<ProjectCa> found = find(project, entry -> !CaRollover.isHeldBack(project, entry), wanted);
		return found.isPresent() ? found : find(project, entry -> true, wanted);
	}

	private static Optional<ProjectCa> find(Project project, Predicate<CertificateEntry> allowed,
			Predicate<X509Certificate> wanted) throws ProblemException {
		Optional<CaRollover> rollover = CaRollover.of(project);
		Optional<ProjectCa> first = Optional.empty();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (isCandidate(entry) && allowed.test(entry)) {
				X509Certificate certificate = project.certificates().certificate(entry.getNumber());
				ProjectCa ca = new ProjectCa(entry.getNumber(), certificate);
				if (!isSha1(certificate) && wanted.test(certificate)
						&& first.filter(each -> !takesOver(rollover, ca, each)).isEmpty()) {
					first = Optional.of(ca);
				}
			}
		}
		return first;
	}

	private static boolean isCandidate(CertificateEntry entry) {
		return entry.getStore() == CertificateStore.CA && entry.getUsage() == CertificateUsage.CA
				&& entry.isPrivateKey() && !CertificateEntries.isRevoked(entry);
	}

	private static boolean takesOver(Optional<CaRollover> rollover, ProjectCa later, ProjectCa earlier) {
		return earlier.certificate().getSubjectX500Principal().equals(later.certificate().getSubjectX500Principal())
				&& rollover.filter(each -> each.rank(later.number()) < each.rank(earlier.number())).isEmpty();
	}

	/** Whether a certificate's signature rests on SHA-1. */
	public static boolean isSha1(X509Certificate certificate) {
		return SignatureAlgorithm.of(certificate).filter(SignatureAlgorithm.SHA1_RSA::equals).isPresent()
				|| certificate.getSigAlgName().toUpperCase(Locale.ROOT).startsWith("SHA1");
	}

	private static boolean isValid(X509Certificate certificate, Instant now) {
		return !now.isBefore(certificate.getNotBefore().toInstant())
				&& !now.isAfter(certificate.getNotAfter().toInstant());
	}
}
