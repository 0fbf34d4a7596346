// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.inspection.CertificateDetails;
import org.sealbench.operations.inspection.FileDetails;
import org.sealbench.operations.inspection.ShowCertificate;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.request.RequestDescription;
import org.sealbench.pki.text.CrlDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.pki.text.PartialDescription;
import org.sealbench.project.DeviceSelection;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a certificate of the project, or the certificates, revocation lists and signing requests in a file. */
@Command(name = "show",
		description = "Show every field of a certificate, or of all that is public in a file: certificates, "
				+ "revocation lists, signing requests.",
		footer = { "",
				"The format is recognised by content: DER, PEM, PKCS#7, PKCS#12, revocation lists, signing requests "
						+ "(PKCS#10)." })
final class CertShowCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID|FILE", description = "Number in the project, or a file.")
	private String what;

	@Mixin
	private FilePasswordOptions filePassword;

	private final Session session;

	CertShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Optional<CertificateNumber> named = CertificateNumber.parse(what);
		if (named.isEmpty()) {
			return session.answer().show(
					new ShowCertificate().file(session.path(TypedPath.of(what)), () -> filePassword.find(session)),
					CertShowCommand::print, CertShowCommand::describe);
		}
		CertificateNumber number = named.get();
		try (Project project = session.view(DeviceSelection.mentioning(number))) {
			Outcome<CertificateDetails> details = new ShowCertificate().run(project, number);
			return session.answer().show(details, CertShowCommand::print, CertShowCommand::describe);
		}
	}

	private static void print(FileDetails file, PrintStream out) {
		for (int i = 0; i < file.certificates().size(); i++) {
			if (i > 0) {
				out.println();
			}
			print(file.certificates().get(i), out);
		}
		for (int i = 0; i < file.crls().size(); i++) {
			if (i > 0 || !file.certificates().isEmpty()) {
				out.println();
			}
			TextTable table = new TextTable();
			CrlDescription.of(file.crls().get(i)).forEach(field -> table.row(field.name(), field.value()));
			table.print(out);
		}
		for (int i = 0; i < file.requests().size(); i++) {
			if (i > 0 || !file.certificates().isEmpty() || !file.crls().isEmpty()) {
				out.println();
			}
			TextTable table = new TextTable();
			describe(file.requests().get(i)).forEach(field -> table.row(field.name(), field.value()));
			table.print(out);
		}
		for (int i = 0; i < file.unusable().size(); i++) {
			if (i > 0 || !file.certificates().isEmpty() || !file.crls().isEmpty() || !file.requests().isEmpty()) {
				out.println();
			}
			TextTable table = new TextTable();
			describe(file.unusable().get(i)).forEach(field -> table.row(field.name(), field.value()));
			table.print(out);
		}
	}

	private static List<DescriptionField> describe(FoundPart.Damaged part) {
		List<DescriptionField> fields = new ArrayList<>(
				part.readable().map(PartialDescription::fields).orElse(List.of()));
		fields.add(new DescriptionField("Cannot be used", part.reason()));
		return fields;
	}

	private static void print(CertificateDetails details, PrintStream out) {
		TextTable table = new TextTable();
		details.summary()
				.ifPresent(summary -> table.row("ID", String.valueOf(summary.id()))
						.row("Store", summary.store().getLiteral()).row("Used as", String.join(", ", summary.usedAs()))
						.row("Private key", summary.privateKey() ? "yes" : "no"));
		details.fields().forEach(field -> table.row(field.name(), field.value()));
		for (int i = 1; i < details.chain().size(); i++) {
			table.row("Chain " + i, Certificates.subject(details.chain().get(i)));
		}
		table.print(out);
	}

	private static List<DescriptionField> describe(FoundPart.OfRequest request) {
		return RequestDescription.of(request.request(), request.key());
	}

	private static void describe(FileDetails file, JsonObject json) {
		file.main().ifPresent(main -> describe(main, json));
		json.add("certificates", Json.array(file.certificates(), CertShowCommand::whole));
		json.add("revocationLists", Json.array(file.crls(), crl -> {
			JsonObject object = new JsonObject();
			object.addProperty("issuer", Crls.issuer(crl));
			object.addProperty("number", Crls.number(crl).map(Object::toString).orElse(null));
			object.addProperty("thisUpdate", crl.getThisUpdate().toInstant().toString());
			object.addProperty("nextUpdate",
					crl.getNextUpdate() == null ? null : crl.getNextUpdate().toInstant().toString());
			object.add("fields", fields(CrlDescription.of(crl)));
			return object;
		}));
		json.add("signingRequests", Json.array(file.requests(), request -> {
			JsonObject object = new JsonObject();
			object.addProperty("subject", request.subject());
			object.add("fields", fields(describe(request)));
			return object;
		}));
		json.add("unusable", Json.array(file.unusable(), part -> {
			JsonObject object = new JsonObject();
			object.addProperty("kind", part.kind());
			object.addProperty("place", part.where());
			object.addProperty("reason", part.reason());
			object.add("fields", fields(describe(part)));
			return object;
		}));
	}

	private static void describe(CertificateDetails details, JsonObject json) {
		JsonArray certificates = new JsonArray();
		certificates.add(whole(details));
		json.add("certificates", certificates);
		json.add("fields", fields(details.fields()));
		json.add("chain", Json.array(details.chain(), CertificateJson::of));
	}

	/** What the certificate contains, what the project knows about it, and its fields as text. */
	private static JsonObject whole(CertificateDetails details) {
		JsonObject object = CertificateJson.of(details.certificate());
		details.summary().ifPresent(summary -> CertificateJson.list(List.of(summary)).get(0).getAsJsonObject()
				.entrySet().forEach(each -> object.add(each.getKey(), each.getValue())));
		object.add("fields", fields(details.fields()));
		return object;
	}

	private static JsonArray fields(List<DescriptionField> fields) {
		return Json.array(fields, field -> {
			JsonObject object = new JsonObject();
			object.addProperty("name", field.name());
			object.addProperty("value", field.value());
			return object;
		});
	}
}
