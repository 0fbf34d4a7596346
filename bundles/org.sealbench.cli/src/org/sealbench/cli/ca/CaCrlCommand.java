// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.sealbench.cli.certificate.CertificateJson;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ca.IssueRevocationList;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Issues the next revocation list of CAs. */
@Command(name = "crl",
		description = "Issue the next revocation list of a CA of the project, due or not, without revoking anything.",
		footer = { "", "It is loaded with 'download', and written into a file with 'cert export ID FILE.crl'." })
public final class CaCrlCommand implements Callable<Integer> {

	/** A list that was issued. */
	private record Issued(CertificateSummary ca, X509CRL list, List<String> devices) {

		String number() {
			return Crls.number(list).map(String::valueOf).orElse("");
		}
	}

	@Parameters(paramLabel = "ID", arity = "1..*", description = "Numbers of the CAs; all of them or none.")
	private final List<CertificateNumber> numbers = new ArrayList<>();

	@Mixin
	private LoginOptions login;

	private final Session session;

	CaCrlCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<List<Issued>> outcome = issue(project);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome,
					(lists, out) -> lists.forEach(each -> out.println("Revocation list " + each.number()
							+ " of certificate " + each.ca().id() + " (" + each.ca().commonName()
							+ ") issued, next update " + each.list().getNextUpdate().toInstant())),
					(lists, json) -> {
						json.add("certificates", CertificateJson.list(lists.stream().map(Issued::ca).toList()));
						json.add("revocationLists", Json.array(lists, CaCrlCommand::describe));
						json.add("loadAgain", Json
								.strings(lists.stream().flatMap(each -> each.devices().stream()).distinct().toList()));
					});
		}
	}

	private Outcome<List<Issued>> issue(Project project) {
		return Outcome.attempt(() -> {
			List<Issued> lists = new ArrayList<>();
			Set<Problem> problems = new LinkedHashSet<>();
			for (CertificateNumber ca : new LinkedHashSet<>(numbers)) {
				Outcome<CertificateChange> one = new IssueRevocationList(session.tools()).run(project, ca);
				problems.addAll(one.problems());
				if (one.result().isEmpty()) {
					return Outcome.failed(List.copyOf(problems));
				}
				lists.add(new Issued(one.get().certificates().get(0),
						project.certificates().crls().of(ca).orElseThrow(), one.get().devices()));
			}
			return Outcome.of(lists, List.copyOf(problems));
		});
	}

	private static JsonObject describe(Issued issued) {
		JsonObject json = new JsonObject();
		json.addProperty("ca", issued.ca().id().value());
		json.addProperty("number", issued.number());
		json.addProperty("thisUpdate", issued.list().getThisUpdate().toInstant().toString());
		json.addProperty("nextUpdate", issued.list().getNextUpdate().toInstant().toString());
		return json;
	}
}
