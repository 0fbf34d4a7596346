// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.opcua.KnownStatus;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.operations.connection.PlaintextFinding;

import com.google.gson.JsonObject;

/** Shows the result of a connection test. A rejected connection and a rejected operation are errors. */
final class ConnectionView {

	private final Session session;
	private final DataChangeView changes;

	ConnectionView(Session session, DataChangeView changes) {
		this.session = session;
		this.changes = changes;
	}

	/** @param wire what was readable on the wire, if it was recorded */
	int show(Outcome<ConnectionResult> outcome, String endpoint, Optional<PlaintextFinding> wire) {
		List<Problem> problems = new ArrayList<>(outcome.problems());
		outcome.result().filter(result -> outcome.isGood())
				.ifPresent(result -> problems.addAll(answersNo(result, endpoint)));
		ConnectionResult shown = outcome.result().orElseGet(() -> new ConnectionResult(false, status(outcome), "",
				endpoint, "", "", List.of(), List.of(), List.of()));
		return session.answer().show(Outcome.of(shown, problems), (result, out) -> {
			print(result, out);
			wire.ifPresent(found -> out.println(
					"wire: " + found.bytes() + " bytes, " + (found.readable().isEmpty() ? "nothing of it readable"
							: "readable: " + String.join(", ", found.readable()))));
		}, (result, json) -> {
			describe(result, json);
			json.add("changes", changes.json());
			wire.ifPresent(found -> json.add("wire", describe(found)));
		});
	}

	private static List<Problem> answersNo(ConnectionResult result, String endpoint) {
		if (!result.connected()) {
			String[] words = result.reason().split("\\. ", 2);
			String why = words[0].endsWith(".") ? words[0].substring(0, words[0].length() - 1) : words[0];
			String remedy = words.length > 1 ? words[1] : remedy(result.status());
			return List.of(CliProblem.CONNECTION_REFUSED.at(Place.of(endpoint), result.status(), why,
					remedy.endsWith(".") ? remedy : remedy + "."));
		}
		return result.values().stream().filter(value -> !value.status().equals(StatusNames.GOOD))
				.map(value -> CliProblem.OPERATION_FAILED.at(Place.of(endpoint, value.node()), value.status(),
						remedyOfStep(value.status())))
				.toList();
	}

	private static String remedyOfStep(String status) {
		return switch (KnownStatus.of(status)) {
		case BAD_ARGUMENTS_MISSING, BAD_TOO_MANY_ARGUMENTS, BAD_INVALID_ARGUMENT ->
			"Give each argument of the method with --arg VALUE, in their order.";
		case BAD_NODE_ID_UNKNOWN, BAD_NODE_ID_INVALID, BAD_METHOD_INVALID -> "See what there is with --browse.";
		case BAD_TYPE_MISMATCH, BAD_OUT_OF_RANGE -> "Give a value of the node's type, within its limits.";
		case BAD_USER_ACCESS_DENIED -> "Log in with --login as a user who has the right.";
		default -> "Check the node, its access rights and the value.";
		};
	}

	/** The code of the step that has no result. */
	private static String status(Outcome<ConnectionResult> outcome) {
		ProblemCode code = outcome.firstError().orElseThrow().code();
		return code == OpcUaProblem.NOT_OFFERED ? KnownStatus.BAD_SECURITY_POLICY_REJECTED.text()
				: code == OpcUaProblem.MODE_NOT_OFFERED ? KnownStatus.BAD_SECURITY_MODE_REJECTED.text()
						: code == OpcUaProblem.URL_MALFORMED ? KnownStatus.BAD_TCP_ENDPOINT_URL_INVALID.text()
								: KnownStatus.BAD_NOT_CONNECTED.text();
	}

	private static String remedy(String status) {
		return switch (KnownStatus.of(status)) {
		case BAD_USER_ACCESS_DENIED -> "Check name and password, and who may log in there.";
		case BAD_IDENTITY_TOKEN_REJECTED -> "See what logins it takes with --endpoints.";
		case BAD_CERTIFICATE_UNTRUSTED, BAD_CERTIFICATE_CHAIN_INCOMPLETE ->
			"Trust its CA, or the certificate itself, with --trust FILE|ID.";
		default -> "See what the device's log says.";
		};
	}

	private static void print(ConnectionResult result, PrintStream out) {
		out.println((result.connected() ? "connected" : "not connected") + ": " + result.status() + " "
				+ result.endpoint() + (result.policy().isEmpty() ? "" : " " + result.policy() + "/" + result.mode()));
		TextTable table = new TextTable();
		result.checks()
				.forEach(check -> table.row("  " + check.result().label(), check.check().label(), check.reason()));
		result.values().forEach(value -> table.row("  " + value.status(), value.node(), value.value()));
		table.print(out);
	}

	private static void describe(ConnectionResult result, JsonObject json) {
		json.addProperty("connected", result.connected());
		json.addProperty("status", result.status());
		json.addProperty("reason", result.reason());
		json.addProperty("endpoint", result.endpoint());
		json.addProperty("policy", result.policy());
		json.addProperty("mode", result.mode());
		json.add("checks", Json.array(result.checks(), check -> {
			JsonObject object = new JsonObject();
			object.addProperty("check", check.check().label());
			object.addProperty("result", check.result().label());
			object.addProperty("reason", check.reason());
			return object;
		}));
		json.add("values", Json.array(result.values(), ConnectionView::describe));
		describeOffered(result.offered(), json);
	}

	static void printOffered(List<OfferedEndpoint> offered, PrintStream out) {
		TextTable table = new TextTable("POLICY", "MODE", "LOGINS", "ENDPOINT");
		offered.forEach(each -> table.row(each.policy(), each.mode(), String.join(", ", each.logins()), each.url()));
		table.print(out);
	}

	static void describeOffered(List<OfferedEndpoint> offered, JsonObject json) {
		json.add("offered", Json.array(offered, offer -> {
			JsonObject object = new JsonObject();
			object.addProperty("url", offer.url());
			object.addProperty("policy", offer.policy());
			object.addProperty("mode", offer.mode());
			object.add("logins", Json.strings(offer.logins()));
			return object;
		}));
	}

	private static JsonObject describe(PlaintextFinding wire) {
		JsonObject object = new JsonObject();
		object.addProperty("bytes", wire.bytes());
		object.addProperty("searched", wire.searched());
		object.add("readable", Json.strings(wire.readable()));
		return object;
	}

	private static JsonObject describe(NodeResult value) {
		JsonObject object = new JsonObject();
		object.addProperty("node", value.node());
		object.add("value", Json.value(value.data()));
		object.addProperty("status", value.status());
		return object;
	}
}
