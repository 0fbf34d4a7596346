package org.sealbench.operations.certificate;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.CertificateSummary;
import org.sealbench.operations.ListCertificates;
import org.sealbench.project.CertificateUses;
import org.sealbench.project.Project;

/** Certificates as lists show them, after a change. */
final class Summaries {

	private Summaries() {
	}

	static List<CertificateSummary> of(Project project, List<CertificateEntry> entries) throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		List<CertificateSummary> summaries = new ArrayList<>();
		for (CertificateEntry entry : entries) {
			summaries.add(ListCertificates.summary(project, entry, uses));
		}
		return summaries;
	}
}
