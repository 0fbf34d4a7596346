// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.AssignCertificate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a device use a certificate. */
@Command(name = "assign",
		description = "Make a device use a certificate for a server, or trust it as an OPC UA client.")
final class CertAssignCommand implements Callable<Integer> {

	@Mixin
	private AssignmentOptions options;

	private final Session session;

	CertAssignCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return options.run(session, "assigned", new AssignCertificate(session.tools())::run);
	}
}
