// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.project.Project;

/** Signs the content of a certificate of an end entity again, for another key, another time, or by another CA. */
public final class SignedAgain {

	private final Project project;
	private final Instant now;
	private final CertificateIssuer issuer;

	public SignedAgain(Project project, Instant now, SecureRandom random) {
		this.project = project;
		this.now = now;
		this.issuer = new CertificateIssuer(random);
	}

	/** The begin of the new validity. */
	Instant from() {
		return IssuanceSettings.notBefore(now);
	}

	/** The end of the new validity. */
	Instant until(CertificateEntry old) {
		return IssuanceSettings.of(project.plant()).notAfter(now,
				old.getUsage() == CertificateUsage.WEB ? Usage.WEB_SERVER : Usage.OPCUA);
	}

	/**
	 * Signed by a CA, within its validity.
	 *
	 * @throws ProblemException if the old certificate's file is missing or damaged, the key is too weak, or the CA may
	 *                          not sign it
	 */
	public X509Certificate by(SigningCa ca, CertificateEntry old, PublicKey key) throws ProblemException {
		X509Certificate before = project.certificates().certificate(old.getNumber());
		Instant from = from();
		Instant until = until(old);
		Instant begin = ca.certificate().getNotBefore().toInstant();
		Instant end = ca.certificate().getNotAfter().toInstant();
		Renewal renewal = new Renewal(before, from.isBefore(begin) ? begin : from, until.isAfter(end) ? end : until,
				ca.signature());
		return issuer.renew(renewal, key, ca.credential());
	}
}
