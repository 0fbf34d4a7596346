// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.List;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which certificate a device uses as what: what assigning and unassigning have in common. */
final class AssignmentOptions {

	/** What is done about the use. */
	interface Assignment {
		Outcome<CertificateChange> run(Project project, CertificateNumber number, String device, CertificateRole role);
	}

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Option(names = "--device", paramLabel = "NAME", required = true, description = "Name of the device.")
	private String device;

	@Option(names = "--as", paramLabel = "web|opcua|trusted-client", required = true,
			description = "What the device uses it as.")
	private String role;

	@Mixin
	private LoginOptions login;

	/**
	 * Logs in, carries it out, saves and shows it.
	 *
	 * @param done what happened to the certificate, such as {@code assigned}
	 */
	int run(Session session, String done, Assignment assignment) throws ProblemException {
		CertificateRole chosen = ChoiceParser.parse("use", role, List.of(CertificateRole.values()),
				CertificateRole::label);
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, done)
					.show(assignment.run(project, number, device, chosen));
		}
	}
}
