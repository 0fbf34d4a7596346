// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.PrintStream;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.Outcome;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.ValidationReport;

import com.google.gson.JsonObject;

/** Shows the result of validating a certificate. */
final class VerifyView {

	private final Session session;

	VerifyView(Session session) {
		this.session = session;
	}

	int show(Outcome<ValidationReport> outcome, String what) {
		return session.answer().show(outcome, (report, out) -> print(report, what, out), VerifyView::describe);
	}

	private static void print(ValidationReport report, String what, PrintStream out) {
		out.println(what + ": " + (report.isTrusted() ? "valid" : "not valid"));
		TextTable table = new TextTable();
		report.checks()
				.forEach(check -> table.row("  " + check.result().label(), check.check().label(), check.reason()));
		report.path().forEach(certificate -> table.row("  path", Certificates.subject(certificate), ""));
		table.print(out);
	}

	private static void describe(ValidationReport report, JsonObject json) {
		json.addProperty("valid", report.isTrusted());
		json.add("checks", Json.array(report.checks(), check -> {
			JsonObject object = new JsonObject();
			object.addProperty("check", check.check().label());
			object.addProperty("result", check.result().label());
			object.addProperty("reason", check.reason());
			return object;
		}));
		json.add("path", Json.strings(report.path().stream().map(Certificates::subject).toList()));
	}
}
