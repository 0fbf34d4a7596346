// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.HashMap;
import java.util.Map;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

/**
 * Keeps an imported revocation list and what the project knows of its own certificates in agreement: a list that was
 * issued elsewhere with the same CA must not bring back what is revoked here, and what it revokes is revoked here too.
 */
final class RevocationReconciliation {

	private final Project project;
	private final CertificateEntry ca;

	RevocationReconciliation(Project project, CertificateEntry ca) {
		this.project = project;
		this.ca = ca;
	}

	/**
	 * @throws ProblemException if the list lacks a certificate that is revoked here, or the project cannot continue its
	 *                          number
	 */
	void check(X509CRL crl, Place place) throws ProblemException {
		if (!ca.isPrivateKey()) {
			return;
		}
		if (Crls.number(crl).map(BigInteger::bitLength).orElse(0) > 31) {
			throw new ProblemException(ImportProblem.CRL_NUMBER.at(place));
		}
		for (Map.Entry<CertificateEntry, BigInteger> issued : issued().entrySet()) {
			if (!issued.getKey().getRevokedAt().isEmpty() && crl.getRevokedCertificate(issued.getValue()) == null) {
				throw new ProblemException(ImportProblem.CRL_UNREVOKES.at(place,
						project.certificates().name(issued.getKey().getNumber())));
			}
		}
	}

	/** Marks what the list revokes; to be run inside a change of the model. */
	void markRevoked(X509CRL crl) throws ProblemException {
		if (!ca.isPrivateKey()) {
			return;
		}
		for (Map.Entry<CertificateEntry, BigInteger> issued : issued().entrySet()) {
			X509CRLEntry revoked = crl.getRevokedCertificate(issued.getValue());
			if (revoked != null && issued.getKey().getRevokedAt().isEmpty()) {
				issued.getKey().setRevokedAt(revoked.getRevocationDate().toInstant().toString());
				issued.getKey().setRevocationReason(Crls.reason(revoked).label());
			}
		}
	}

	private Map<CertificateEntry, BigInteger> issued() throws ProblemException {
		Map<CertificateEntry, BigInteger> found = new HashMap<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.getIssuer().equals(ca.getNumber())) {
				found.put(entry, project.certificates().certificate(entry.getNumber()).getSerialNumber());
			}
		}
		return found;
	}
}
