package org.sealbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.CertificateDetails;
import org.sealbench.operations.ShowCertificate;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a certificate of the project or one in a file. */
@Command(name = "show", description = "Show every field of a certificate.")
final class CertShowCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID|FILE", description = "Number in the project, or a file.")
	private String what;

	private final Session session;

	CertShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return session.answer().show(details(), CertShowCommand::print, CertShowCommand::describe);
	}

	private Outcome<CertificateDetails> details() throws ProblemException {
		if (!what.matches("[0-9]{1,9}")) {
			return new ShowCertificate().run(session.path(Path.of(what)));
		}
		try (Project project = session.open()) {
			return new ShowCertificate().run(project, Integer.parseInt(what));
		}
	}

	private static void print(CertificateDetails details, PrintStream out) {
		Table table = new Table();
		details.summary().ifPresent(summary -> table.row("ID", String.valueOf(summary.id())).row("Store", summary.store())
				.row("Used as", String.join(", ", summary.usedAs())).row("Private key", summary.privateKey() ? "yes" : "no"));
		details.fields().forEach(field -> table.row(field.name(), field.value()));
		for (int i = 1; i < details.chain().size(); i++) {
			table.row("Chain " + i, Certificates.subject(details.chain().get(i)));
		}
		table.print(out);
	}

	private static void describe(CertificateDetails details, JsonObject json) {
		JsonObject own = details.summary().map(summary -> CertificateJson.list(List.of(summary)).get(0).getAsJsonObject())
				.orElseGet(() -> CertificateJson.of(details.certificate()));
		JsonArray certificates = new JsonArray();
		certificates.add(own);
		json.add("certificates", certificates);
		json.add("fields", Json.array(details.fields(), field -> {
			JsonObject object = new JsonObject();
			object.addProperty("name", field.name());
			object.addProperty("value", field.value());
			return object;
		}));
		json.add("chain", Json.array(details.chain(), CertificateJson::of));
	}
}
