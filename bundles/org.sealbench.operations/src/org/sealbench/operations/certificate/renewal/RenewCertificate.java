// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateStateProblem;

/**
 * Creates a certificate with the content of an old one (subject, alternative names, usage) and another validity, and
 * lets it take over every use. The old one stays in its store. A project CA is renewed with everything that it signed.
 */
public final class RenewCertificate {

	private final Tools tools;

	public RenewCertificate(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model. Cancelled, the project is as before.
	 *
	 * @param sameKey whether the new certificate is for the key of the old one, instead of for a new key of the same
	 *                kind
	 */
	public Outcome<CertificateChange> run(Project project, CertificateNumber number, boolean sameKey,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Renewing the certificate", 1);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			project.access().requireOpen();
			CertificateEntry entry = project.certificates().entry(number);
			String name = project.certificates().name(number);
			if (entry.isWaiting()) {
				return Outcome.failed(CertificateStateProblem.WAITING.at(Place.of(name), name, number));
			}
			progress.subTask("making a key");
			boolean ca = Certificates.isCa(project.certificates().certificate(number));
			return ca ? new CaRenewal(project, tools).run(entry, sameKey, progress.split(1))
					: new LeafRenewal(project, tools).run(entry, sameKey, progress.split(1));
		});
	}
}
