// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Revokes a certificate. */
@Command(name = "revoke", description = "Revoke a certificate and issue the next revocation list of its CA.")
final class CertRevokeCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private int number;

	@Option(names = "--reason", paramLabel = "R", defaultValue = "unspecified",
			description = "unspecified, key-compromise, ca-compromise, affiliation-changed, superseded, "
					+ "cessation-of-operation, certificate-hold," + " privilege-withdrawn or aa-compromise.")
	private String reason;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertRevokeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		RevocationReason chosen = ChoiceParser.parse("reason", reason, List.of(RevocationReason.values()),
				RevocationReason::label);
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "revoked")
					.show(new RevokeCertificate(session.tools()).run(project, number, chosen));
		}
	}
}
