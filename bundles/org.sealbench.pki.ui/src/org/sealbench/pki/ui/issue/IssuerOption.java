// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.ui.Messages;
import org.sealbench.project.Project;

/** A choice of who signs a new certificate, for the user. */
record IssuerOption(String name, IssuerChoice choice) {

	/** All of a project, the usual choice first. */
	static List<IssuerOption> of(Project project) {
		List<IssuerOption> issuers = new ArrayList<>(
				List.of(new IssuerOption(Messages.issuerByDevice, IssuerChoice.byDevice()),
						new IssuerOption(Messages.issuerSelf, IssuerChoice.selfSigned())));
		new ListCertificates().run(project, Optional.of(CertificateStore.CA), "").result().orElse(List.of())
				.forEach(each -> issuers
						.add(new IssuerOption(each.id() + ": " + each.commonName(), IssuerChoice.ca(each.id()))));
		issuers.add(new IssuerOption(Messages.issuerOutside, IssuerChoice.outside()));
		return issuers;
	}
}
