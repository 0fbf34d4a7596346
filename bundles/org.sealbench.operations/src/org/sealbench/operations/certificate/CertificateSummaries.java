// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;

/** Certificates as lists show them, after a change. */
public final class CertificateSummaries {

	private CertificateSummaries() {
	}

	/** @throws ProblemException if a certificate's file is missing or damaged */
	public static List<CertificateSummary> of(Project project, List<CertificateEntry> entries) throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		List<CertificateSummary> summaries = new ArrayList<>();
		for (CertificateEntry entry : entries) {
			summaries.add(ListCertificates.summary(project, entry, uses));
		}
		return summaries;
	}
}
