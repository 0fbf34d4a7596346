// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.ImportResult;
import org.sealbench.operations.certificate.exchange.ImportSource;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports certificates, keys and revocation lists from a file into the project. */
@Command(name = "import",
		description = "Import certificates, keys and revocation lists from a file into the project, all of them or "
				+ "nothing.",
		footer = { "", "The format is recognised by content: DER, PEM, PKCS#7, PKCS#12, PKCS#8, revocation lists.",
				"A certificate for a key that the project has is the CA's response to its signing request and "
						+ "takes its place." })
final class CertImportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "File to read.")
	private Path file;

	@Option(names = "--store", paramLabel = "trusted|device|ca", required = true, description = "Where it goes.")
	private String store;

	@Option(names = "--key", paramLabel = "FILE", description = "A second file with the private key.")
	private Path keyFile;

	@Option(names = "--dry-run", description = "Print what is in the file and what would be done, and change nothing.")
	private boolean dryRun;

	@Mixin
	private FilePasswordOptions filePassword;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertImportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		CertificateStore into = store();
		login.takeFirst(session);
		try {
			return read(into);
		} finally {
			login.wipeFirst();
		}
	}

	private int read(CertificateStore into) throws ProblemException {
		// Before the login, which takes a while: a damaged file needs none.
		Outcome<ImportSource> source = new ReadImport().run(session.path(file),
				Optional.ofNullable(keyFile).map(session::path), () -> filePassword.find(session));
		if (source.result().isEmpty()) {
			return show(Outcome.failed(source.problems()));
		}
		try (Project project = session.open()) {
			if (source.isGood()) {
				login(project);
			}
			Outcome<ImportPlan> plan = new PlanImport(session.tools().clock()).run(project, source.get(), into);
			if (!source.isGood()) {
				return show(unchanged(plan.get(), source.problems()));
			}
			if (dryRun || !plan.isGood()) {
				return show(plan.flatMap(found -> unchanged(found, List.of())));
			}
			Outcome<ImportResult> done = imported(project, plan.get());
			List<Problem> problems = new ArrayList<>(plan.problems());
			problems.addAll(done.problems());
			return show(done.isGood() ? Outcome.of(done.get(), problems) : unchanged(plan.get(), problems));
		}
	}

	private static Outcome<ImportResult> imported(Project project, ImportPlan plan) {
		return Outcome.attempt(() -> {
			Outcome<ImportResult> done = new ImportCertificates().run(project, plan);
			if (done.isGood()) {
				project.save();
			}
			return done;
		});
	}

	/** A preview asks nobody for a password. */
	private void login(Project project) throws ProblemException {
		if (dryRun) {
			login.loginIfNamed(session, project);
		} else {
			login.login(session, project);
		}
	}

	private CertificateStore store() throws ProblemException {
		CertificateStore found = CertificateStore.get(store);
		if (found == null) {
			throw new ProblemException(OperationProblem.STORE_UNKNOWN.at(Place.of("--store"), store));
		}
		return found;
	}

	private static Outcome<ImportResult> unchanged(ImportPlan plan, List<Problem> problems) {
		return Outcome.of(new ImportResult(plan, List.of()), problems);
	}

	private int show(Outcome<ImportResult> outcome) {
		boolean refused = !outcome.isGood();
		return session.answer().show(outcome, (result, out) -> print(result, refused, out), (result, json) -> {
			json.add("certificates", CertificateJson.list(result.certificates()));
			json.add("found", Json.array(result.plan().items(), ImportItemJson::of));
		});
	}

	/** Of a refused import nothing comes into the project, so nothing is called new in it. */
	private static void print(ImportResult result, boolean refused, PrintStream out) {
		TextTable table = new TextTable();
		ImportItemText numbers = new ImportItemText(result);
		result.plan().items().forEach(item -> table.row(item.kind(), item.name(), item.where(),
				refused && item.action().changes() ? "not imported" : numbers.text(item)));
		table.print(out);
	}
}
