// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a device use a certificate. */
@Command(name = "assign",
		description = "Make a device use a certificate for a server, or trust it as an OPC UA client.")
final class CertAssignCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the certificate.")
	private int number;

	@Option(names = "--device", paramLabel = "NAME", required = true, description = "Name of the device.")
	private String device;

	@Option(names = "--as", paramLabel = "web|opcua|trusted-client", required = true,
			description = "What the device uses it as.")
	private String role;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertAssignCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		CertificateRole chosen = ChoiceParser.parse("use", role, List.of(CertificateRole.values()),
				CertificateRole::label);
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "assigned")
					.show(new AssignCertificate(session.tools()).run(project, number, device, chosen));
		}
	}
}
