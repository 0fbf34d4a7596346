// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.operations.certificate.CertificateSelection;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists certificates as the certificate manager shows them. */
@Command(name = "list", description = "List the certificates of the project.")
final class CertListCommand implements Callable<Integer> {

	@Option(names = "--store", paramLabel = "ca|device|trusted|local", defaultValue = "",
			description = "Only this store.")
	private String store;

	@Option(names = "--device", paramLabel = "NAME", defaultValue = "",
			description = "Only those made for this device.")
	private String device;

	@Option(names = "--search", paramLabel = "TEXT", defaultValue = "",
			description = "Only those in which a column has this text.")
	private String search;

	@Option(names = "--sort", paramLabel = "COLUMN", defaultValue = "id",
			description = "id, name, issuer, valid-to, used-as or private-key; default: id.")
	private String sort;

	private final Session session;

	CertListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			Instant now = session.tools().clock().instant();
			int warnDays = IssuanceSettings.of(project.plant()).model().getWarnDays();
			return session.answer().show(new CertificateSelection(store, device, search, sort).of(project),
					(list, out) -> print(list, now, warnDays, out), (list, json) -> json.add("certificates",
							CertificateJson.list(list, each -> each.state(now, warnDays))));
		}
	}

	private static void print(List<CertificateSummary> certificates, Instant now, int warnDays, PrintStream out) {
		TextTable table = new TextTable("ID", "STORE", "COMMON NAME OF SUBJECT", "ISSUER", "VALID TO", "STATE",
				"PRIVATE KEY", "USED AS");
		certificates.forEach(each -> table.row(String.valueOf(each.id()), each.store().getLiteral(), each.commonName(),
				each.issuer(), LocalDate.ofInstant(each.notAfter(), ZoneOffset.UTC).toString(),
				each.state(now, warnDays).label(), each.privateKey() ? "yes" : "no", String.join(", ", each.usedAs())));
		table.print(out);
	}
}
