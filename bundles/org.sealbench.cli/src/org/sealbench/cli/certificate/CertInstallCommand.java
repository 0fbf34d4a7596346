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

/** Makes this machine's browsers and programs trust a certificate. */
@Command(name = "install",
		description = "Put a certificate into trust stores of this machine; asks before it changes anything.")
final class CertInstallCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID", description = "Number of the certificate: a CA, or self-signed.")
	private CertificateNumber number;

	@Mixin
	private InstallOptions options;

	private final Session session;

	CertInstallCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return options.run(session, number, InstallCertificate::install);
	}
}
