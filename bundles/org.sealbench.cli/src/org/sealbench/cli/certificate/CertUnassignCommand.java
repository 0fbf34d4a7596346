// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.UnassignCertificate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a device's use of a certificate. */
@Command(name = "unassign",
		description = "End a device's use of a certificate; the next compile makes one for a server that is left "
				+ "without.")
final class CertUnassignCommand implements Callable<Integer> {

	@Mixin
	private AssignmentOptions options;

	private final Session session;

	CertUnassignCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return options.run(session, "unassigned", new UnassignCertificate()::run);
	}
}
