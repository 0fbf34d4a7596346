// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renews a certificate. */
@Command(name = "renew",
		description = "Create a new certificate with the same subject, names and usage; it takes over every use of the "
				+ "old one.")
final class CertRenewCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Option(names = "--same-key", description = "Keep the key; default: a new key of the same kind.")
	private boolean sameKey;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertRenewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "made").show(session.progress()
					.run(monitor -> new RenewCertificate(session.tools()).run(project, number, sameKey, monitor)));
		}
	}
}
