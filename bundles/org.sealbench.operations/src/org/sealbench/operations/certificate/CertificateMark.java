// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Project;

/** What is to be said of a certificate wherever it is named, the worst first. */
public enum CertificateMark {
	/** Its CA revoked it. */
	REVOKED(Weight.BAD),
	/** Its time is over. */
	EXPIRED(Weight.BAD),
	/** Its first day is still to come. */
	NOT_YET(Weight.WEAK),
	/** Its signature is made with SHA-1 (RFC 9155): for old partners only. */
	SHA1(Weight.WEAK),
	/** At most a third of its time is left. */
	ENDING(Weight.WEAK),
	/** Nothing. */
	NONE(Weight.GOOD);

	/** How bad it is. */
	public enum Weight {
		GOOD, WEAK, BAD
	}

	private static final Texts TEXTS = Texts.beside(CertificateMark.class);

	private final Weight weight;

	CertificateMark(Weight weight) {
		this.weight = weight;
	}

	public Weight weight() {
		return weight;
	}

	/** In words; nothing where there is nothing to say. */
	public String words() {
		return this == NONE ? "" : TEXTS.get("mark." + name());
	}

	/** @throws ProblemException if there is no such certificate, or its file is missing or damaged */
	public static CertificateMark of(Project project, CertificateNumber number, Instant now) throws ProblemException {
		if (CertificateEntries.isRevoked(project.certificates().entry(number))) {
			return REVOKED;
		}
		X509Certificate certificate = project.certificates().certificate(number);
		boolean isWeak = certificate.getSigAlgName().toUpperCase(Locale.ROOT).startsWith("SHA1");
		return switch (ValidityPhase.of(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
				now)) {
		case EXPIRED -> EXPIRED;
		case NOT_YET -> NOT_YET;
		case ENDING -> isWeak ? SHA1 : ENDING;
		case GOOD -> isWeak ? SHA1 : NONE;
		};
	}
}
