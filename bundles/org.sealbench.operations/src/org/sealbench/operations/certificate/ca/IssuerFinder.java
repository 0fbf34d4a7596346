// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** Finds the certificates of the project that signed others. */
public final class IssuerFinder {

	private IssuerFinder() {
	}

	/**
	 * The CA that an entry names as its issuer while that can sign, else any that signed the certificate.
	 *
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public static Optional<CertificateEntry> of(Project project, CertificateEntry entry) throws ProblemException {
		Optional<CertificateEntry> named = project.certificates().find(entry.getIssuer())
				.filter(CertificateEntry::isPrivateKey);
		return named.isPresent() ? named : find(project, project.certificates().certificate(entry.getNumber()));
	}

	/**
	 * The newest CA of the same name that can sign: one that was renewed no longer signs, and one that is not trusted
	 * everywhere yet does not sign yet.
	 *
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public static CertificateEntry successor(Project project, CertificateEntry issuer) throws ProblemException {
		Optional<CaRollover> rollover = CaRollover.of(project);
		CertificateEntry newest = issuer;
		X509Certificate certificate = project.certificates().certificate(issuer.getNumber());
		for (CertificateEntry entry : project.certificates().entries()) {
			boolean signs = entry.getStore() == CertificateStore.CA && entry.isPrivateKey()
					&& !CertificateEntries.isRevoked(entry) && !CaRollover.isHeldBack(project, entry);
			if (signs && isNewer(rollover, entry.getNumber(), newest.getNumber())
					&& project.certificates().certificate(entry.getNumber()).getSubjectX500Principal()
							.equals(certificate.getSubjectX500Principal())) {
				newest = entry;
			}
		}
		return newest;
	}

	private static boolean isNewer(Optional<CaRollover> rollover, CertificateNumber number, CertificateNumber newest) {
		int ahead = rollover.map(each -> Integer.compare(each.rank(number), each.rank(newest))).orElse(0);
		return ahead == 0 ? number.compareTo(newest) > 0 : ahead > 0;
	}

	/**
	 * The CA in one of the project's stores that signed a certificate; those that can sign again come first.
	 *
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public static Optional<CertificateEntry> find(Project project, X509Certificate certificate)
			throws ProblemException {
		Optional<CertificateEntry> found = Optional.empty();
		for (CertificateEntry entry : project.certificates().entries()) {
			boolean better = found.filter(CertificateEntry::isPrivateKey).isEmpty()
					&& (entry.isPrivateKey() || found.isEmpty());
			if (better && isStored(entry)
					&& isIssuer(project.certificates().certificate(entry.getNumber()), certificate)) {
				found = Optional.of(entry);
			}
		}
		return found;
	}

	private static boolean isStored(CertificateEntry entry) {
		return entry.getStore() == CertificateStore.CA || entry.getStore() == CertificateStore.TRUSTED;
	}

	private static boolean isIssuer(X509Certificate issuer, X509Certificate certificate) {
		return Certificates.isCa(issuer) && !issuer.equals(certificate) && Certificates.isIssuedBy(certificate, issuer);
	}
}
