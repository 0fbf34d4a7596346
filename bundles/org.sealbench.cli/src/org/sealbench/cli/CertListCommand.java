package org.sealbench.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.CertificateSummary;
import org.sealbench.operations.ListCertificates;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists certificates as the certificate manager shows them. */
@Command(name = "list", description = "List the certificates of the project.")
final class CertListCommand implements Callable<Integer> {

	@Option(names = "--store", paramLabel = "ca|device|trusted|local", defaultValue = "", description = "Only this store.")
	private String store;

	@Option(names = "--device", paramLabel = "NAME", defaultValue = "", description = "Only those made for this device.")
	private String device;

	private final Session session;

	CertListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().show(new ListCertificates().run(project, store, device), CertListCommand::print,
					(list, json) -> json.add("certificates", CertificateJson.list(list)));
		}
	}

	private static void print(List<CertificateSummary> certificates, PrintStream out) {
		Table table = new Table("ID", "STORE", "COMMON NAME", "ISSUER", "VALID TO", "KEY", "USED AS");
		certificates.forEach(each -> table.row(String.valueOf(each.id()), each.store(), each.commonName(), each.issuer(),
				LocalDate.ofInstant(each.notAfter(), ZoneOffset.UTC).toString(), each.privateKey() ? "yes" : "no",
				String.join(", ", each.usedAs())));
		table.print(out);
	}
}
