// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes a certificate that nobody uses. */
@Command(name = "delete", description = "Delete a certificate that nobody uses, with its private key.")
final class CertDeleteCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertDeleteCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "deleted")
					.show(new DeleteCertificate(session.tools()).run(project, number));
		}
	}
}
