package org.sealbench.pki.ui.create;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.model.CertificateStore;
import org.sealbench.operations.ListCertificates;
import org.sealbench.operations.certificate.IssuerChoice;
import org.sealbench.pki.ui.Messages;
import org.sealbench.project.Project;

/** Who may sign a new certificate, as the user chooses it. */
record Issuer(String name, IssuerChoice choice) {

	/** All of a project, the usual choice first. */
	static List<Issuer> of(Project project) {
		List<Issuer> issuers = new ArrayList<>(List.of(new Issuer(Messages.issuerByDevice, IssuerChoice.byDevice()),
				new Issuer(Messages.issuerSelf, IssuerChoice.selfSigned())));
		new ListCertificates().run(project, CertificateStore.CA.getLiteral(), "").result().orElse(List.of())
				.forEach(each -> issuers.add(new Issuer(each.id() + ": " + each.commonName(), IssuerChoice.ca(each.id()))));
		issuers.add(new Issuer(Messages.issuerOutside, IssuerChoice.outside()));
		return issuers;
	}
}
