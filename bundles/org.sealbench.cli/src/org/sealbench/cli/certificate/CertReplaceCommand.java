// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.ReplaceCertificate;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets another certificate take over every use of one. */
@Command(name = "replace", description = "Let another certificate take over every use of this one.")
final class CertReplaceCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Option(names = "--with", paramLabel = "ID", required = true,
			description = "Number of the certificate that takes over.")
	private CertificateNumber other;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertReplaceCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "in use")
					.show(new ReplaceCertificate(session.tools()).run(project, number, other));
		}
	}
}
