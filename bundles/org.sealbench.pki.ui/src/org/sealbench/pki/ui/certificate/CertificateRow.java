// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateMark;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.workspace.ui.certificate.CertificateTexts;
import org.sealbench.workspace.ui.node.CertificateReference;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * A certificate that can be selected, and the project that has it; adapts to the project.
 *
 * @param life at the time it was listed
 */
public record CertificateRow(OpenProject project, CertificateSummary certificate, ValidityPhase life)
		implements IAdaptable, CertificateReference {
	/** A certificate with its state at a time. */
	public static CertificateRow of(OpenProject project, CertificateSummary certificate, Instant now) {
		return new CertificateRow(project, certificate,
				ValidityPhase.of(certificate.notBefore(), certificate.notAfter(), now));
	}

	/** The one with a number as it is now; empty where it cannot be read. */
	public static Optional<CertificateRow> find(OpenProject project, CertificateNumber number) {
		return new ListCertificates().run(project.project()).result().stream().flatMap(List::stream)
				.filter(each -> each.id().equals(number)).findFirst().map(each -> of(project, each, Instant.now()));
	}

	@Override
	public CertificateNumber number() {
		return certificate.id();
	}

	/** What is to be said of it wherever it is named. */
	public CertificateMark mark() {
		return CertificateTexts.mark(project, certificate.id());
	}

	/** As every message names it. */
	public String name() {
		return certificate.id() + ": " + certificate.commonName();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == OpenProject.class) {
			return type.cast(project);
		}
		return type.isInstance(project.project()) ? type.cast(project.project()) : null;
	}
}
