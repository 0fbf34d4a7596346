// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;

/**
 * What is told of a certificate wherever one is chosen or used: its number and name, its state, until when it is valid,
 * who signed it, which names it covers, and who uses it.
 *
 * @param signer the number and name of the CA, or the issuer's name where that is not in the project
 * @param names  its alternative names
 * @param usedBy uses in the words of lists
 */
public record CertificateCard(CertificateNumber number, String commonName, CertificateMark mark, Instant notAfter,
		String signer, List<String> names, List<String> usedBy) {

	private static final Texts TEXTS = Texts.beside(CertificateCard.class);

	public CertificateCard {
		names = List.copyOf(names);
		usedBy = List.copyOf(usedBy);
	}

	/** @throws ProblemException if there is none, or its file is missing or damaged */
	public static CertificateCard of(Project project, CertificateNumber number, Instant now) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		X509Certificate certificate = project.certificates().certificate(number);
		CertificateSummary summary = ListCertificates.summary(project, entry);
		return new CertificateCard(number, summary.commonName(), CertificateMark.of(project, number, now),
				summary.notAfter(), signer(project, entry, summary),
				Certificates.names(certificate).stream().map(SubjectAlternativeName::toString).toList(),
				summary.usedAs());
	}

	private static String signer(Project project, CertificateEntry entry, CertificateSummary summary)
			throws ProblemException {
		if (entry.getIssuer().isGiven() && project.certificates().find(entry.getIssuer()).isPresent()) {
			return project.certificates().name(entry.getIssuer());
		}
		return summary.issuer().equals(summary.subject()) ? TEXTS.get("card.itself") : summary.issuer();
	}

	/** A certificate as every message names it, with what is to be said of it. */
	public static String title(String name, CertificateMark mark) {
		return mark == CertificateMark.NONE ? name : TEXTS.get("card.marked", name, mark.words());
	}

	/** All of it, one a line. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(TEXTS.get("card.until", DateTimeFormatter.ISO_LOCAL_DATE.format(notAfter.atOffset(ZoneOffset.UTC)),
				signer));
		if (!names.isEmpty()) {
			lines.add(TEXTS.get("card.covers", String.join(", ", names)));
		}
		lines.add(usedBy.isEmpty() ? TEXTS.get("card.unused") : TEXTS.get("card.used", String.join(", ", usedBy)));
		return List.copyOf(lines);
	}
}
