// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.NewFilePasswordOptions;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.exchange.ExportCertificate;
import org.sealbench.operations.certificate.exchange.ExportFormat;
import org.sealbench.operations.certificate.exchange.ExportToPkiFolder;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a certificate into a file. */
@Command(name = "export",
		description = "Write a certificate, its chain, its CA's revocation list or its key into a file.")
final class CertExportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID", description = "Number of the certificate.")
	private CertificateNumber number;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "File to write.")
	private Path file;

	@Option(names = "--format", paramLabel = "FORMAT", completionCandidates = ExportFormatLabels.class,
			description = "${COMPLETION-CANDIDATES}. Default: by the file's ending.")
	private String format;

	@Option(names = "--to-pki", paramLabel = "DIR",
			description = "Instead of a file: into the PKI folder of an OPC UA client, as trusted/certs and "
					+ "trusted/crl.")
	private Path pkiFolder;

	@Option(names = "--force", description = "Replace a file that is there already.")
	private boolean force;

	@Mixin
	private NewFilePasswordOptions filePassword;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if ((file == null) == (pkiFolder == null)) {
			throw new ProblemException(CliProblem.USAGE.at(Place.of("cert export"),
					"either FILE or --to-pki DIR has to be given", "sealbench cert export"));
		}
		return pkiFolder == null ? toFile() : toPki();
	}

	private int toPki() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().show(new ExportToPkiFolder().run(project, number, session.path(pkiFolder)),
					(written, out) -> written.forEach(out::println),
					(written, json) -> json.add("files", Json.strings(written.stream().map(Path::toString).toList())));
		}
	}

	private int toFile() throws ProblemException {
		ExportFormat chosen = format();
		char[] password = null;
		try (Project project = session.open()) {
			if (chosen.hasKey()) {
				login.login(session, project);
				password = filePassword.find(session, project.access().isProtected() ? null : login).orElse(null);
			}
			return session.answer().show(
					new ExportCertificate(force).run(project, number, session.path(file), chosen, password),
					(written, out) -> out.println(written),
					(written, json) -> json.addProperty("file", written.toString()));
		} finally {
			Wipe.wipe(password);
		}
	}

	private ExportFormat format() throws ProblemException {
		if (format == null) {
			return ExportFormat.forFile(file.toString())
					.orElseThrow(() -> new ProblemException(OperationProblem.FORMAT_NOT_NAMED
							.at(Place.of(file.toString()), String.join(", ", new ExportFormatLabels()))));
		}
		return ExportFormat.of(format).orElseThrow(() -> new ProblemException(OperationProblem.FORMAT_UNKNOWN
				.at(Place.of("--format"), format, String.join(", ", new ExportFormatLabels()))));
	}
}
