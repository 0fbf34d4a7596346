// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.TextTable;
import org.sealbench.operations.revocation.ListDelivery;
import org.sealbench.operations.revocation.RevocationReport;

import com.google.gson.JsonObject;

/** Shows what was revoked and who knows. */
public final class RevocationView {

	private RevocationView() {
	}

	/** As text: the certificates, a line for everybody, and how many were reached. */
	public static void print(RevocationReport report, PrintStream out) {
		report.certificates()
				.forEach(each -> out.println("Certificate " + each.id() + " revoked: " + each.commonName()));
		if (report.deliveries().isEmpty()) {
			out.println("Nobody is to be told.");
			return;
		}
		TextTable table = new TextTable("WHO", "WHAT", "LIST", "RESULT", "DETAIL");
		for (ListDelivery each : report.deliveries()) {
			table.row(each.target().text(), each.target().kind().label(), each.list() + " of CA " + each.ca(),
					each.state().label(), each.detail());
		}
		table.print(out);
		report.deliveries().stream()
				.flatMap(each -> each.ended().stream().map(text -> each.target().name() + ": " + text)).distinct()
				.forEach(out::println);
		out.println(report.done() + " of " + report.deliveries().size() + " done"
				+ (report.waiting() == 0 ? "" : ", " + report.waiting() + " waiting"));
	}

	/** As fields of a JSON document. */
	public static void describe(RevocationReport report, JsonObject json) {
		json.add("certificates", CertificateJson.list(report.certificates()));
		targets(report, json);
	}

	/** Who knows, as fields of a JSON document. */
	public static void targets(RevocationReport report, JsonObject json) {
		json.add("targets", Json.array(report.deliveries(), each -> {
			JsonObject object = new JsonObject();
			object.addProperty("name", each.target().name());
			object.addProperty("kind", each.target().kind().label());
			object.addProperty("station", each.target().station());
			object.addProperty("ca", each.ca().value());
			object.addProperty("list", each.list());
			object.addProperty("state", each.state().label());
			object.addProperty("detail", each.detail());
			object.add("ended", Json.strings(each.ended()));
			return object;
		}));
		json.addProperty("done", report.done());
		json.addProperty("waiting", report.waiting());
	}
}
