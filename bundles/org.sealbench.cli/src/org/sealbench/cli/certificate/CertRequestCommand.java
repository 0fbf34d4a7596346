// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.request.RequestCertificate;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a signing request. */
@Command(name = "request", description = "Write a signing request (PKCS#10) for a CA outside the project; cert import "
		+ "imports the response.")
final class CertRequestCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID",
			description = "Number of the certificate whose key, subject and names it is about.")
	private CertificateNumber number;

	@Parameters(index = "1", paramLabel = "FILE",
			description = "File to write: PEM, or DER where the name ends in .der.")
	private Path file;

	@Option(names = "--force", description = "Replace a file that is there already.")
	private boolean force;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertRequestCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			return session.answer().show(new RequestCertificate(force).run(project, number, session.path(file)),
					(written, out) -> out.println(written),
					(written, json) -> json.addProperty("file", written.toString()));
		}
	}
}
