// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.ca.AdviseCa;
import org.sealbench.operations.certificate.ca.CaAdvice;
import org.sealbench.operations.certificate.ca.TrustSteps;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Helps to decide between self-signed certificates and a CA. */
@Command(name = "advise",
		description = "Say whether self-signed certificates or a CA fit, and why; for the project or for numbers.")
public final class AdviseCommand implements Callable<Integer> {

	/** Whether something will change. */
	enum Changes {
		YES, NO
	}

	@Option(names = "--devices", paramLabel = "N", description = "Number of devices; default: the project's.")
	private Integer devices;

	@Option(names = "--clients", paramLabel = "M",
			description = "Number of browsers and OPC UA clients; default: those that the project knows.")
	private Integer clients;

	@Option(names = "--changes", paramLabel = "yes|no", defaultValue = "yes",
			description = "Whether devices, clients or certificates will change; default: yes.")
	private Changes changes;

	private final Session session;

	AdviseCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		return session.answer().show(advice(), AdviseCommand::print, AdviseCommand::describe);
	}

	private Outcome<CaAdvice> advice() throws ProblemException {
		boolean willChange = changes == Changes.YES;
		if (devices != null && clients != null) {
			return new AdviseCa().run(devices, clients, willChange);
		}
		try (Project project = session.open()) {
			return new AdviseCa().run(project, Optional.ofNullable(devices), Optional.ofNullable(clients), willChange);
		}
	}

	private static void print(CaAdvice advice, PrintStream out) {
		out.println((advice.recommendsCa() ? "CA: " : "Self-signed: ") + advice.reason());
		TextTable table = new TextTable("STEPS OF TRUST", "SELF-SIGNED", "CA");
		TrustSteps own = advice.selfSigned();
		TrustSteps ca = advice.ca();
		row(table, "set up", own.setUp(), ca.setUp());
		row(table, "one more device", own.newDevice(), ca.newDevice());
		row(table, "one more client", own.newClient(), ca.newClient());
		row(table, "one device certificate renewed", own.renewal(), ca.renewal());
		table.print(out);
	}

	private static void row(TextTable table, String what, long selfSigned, long ca) {
		table.row(what, Long.toString(selfSigned), Long.toString(ca));
	}

	private static void describe(CaAdvice advice, JsonObject json) {
		json.addProperty("advice", advice.recommendsCa() ? "ca" : "self-signed");
		json.addProperty("reason", advice.reason());
		json.addProperty("devices", advice.devices());
		json.addProperty("clients", advice.clients());
		json.addProperty("changes", advice.changes());
		json.add("selfSigned", steps(advice.selfSigned(), advice.selfSignedTotal()));
		json.add("ca", steps(advice.ca(), advice.caTotal()));
	}

	private static JsonObject steps(TrustSteps steps, long total) {
		JsonObject object = new JsonObject();
		object.addProperty("setUp", steps.setUp());
		object.addProperty("newDevice", steps.newDevice());
		object.addProperty("newClient", steps.newClient());
		object.addProperty("renewal", steps.renewal());
		object.addProperty("total", total);
		return object;
	}
}
