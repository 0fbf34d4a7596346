package org.sealbench.pki.ui.manager;

import java.time.Instant;

import org.eclipse.core.runtime.IAdaptable;
import org.sealbench.operations.CertificateLife;
import org.sealbench.operations.CertificateSummary;
import org.sealbench.project.ui.workspace.OpenProject;

/**
 * A certificate that can be selected, and the project that has it; adapts to the project.
 *
 * @param life at the time it was listed
 */
public record CertificateRow(OpenProject project, CertificateSummary certificate, CertificateLife life)
		implements IAdaptable {
	/** A certificate as it stands at a time. */
	static CertificateRow of(OpenProject project, CertificateSummary certificate, Instant now) {
		return new CertificateRow(project, certificate, CertificateLife.of(certificate.notBefore(), certificate.notAfter(), now));
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
