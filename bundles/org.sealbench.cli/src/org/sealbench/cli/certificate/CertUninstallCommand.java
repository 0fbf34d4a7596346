// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.truststore.InstallCertificate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Undoes {@code cert install}. */
@Command(name = "uninstall",
		description = "Uninstall a certificate from trust stores of this machine; asks before it changes anything.")
final class CertUninstallCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Mixin
	private InstallOptions options;

	private final Session session;

	CertUninstallCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return options.run(session, number, InstallCertificate::uninstall);
	}
}
