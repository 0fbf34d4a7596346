package org.sealbench.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Advice;
import org.sealbench.operations.AdviseAuthority;
import org.sealbench.operations.TrustSteps;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Helps to decide between self-signed certificates and a CA. */
@Command(name = "advise", description = "Say whether self-signed certificates or a CA fit, and why; for the project or for numbers.")
final class AdviseCommand implements Callable<Integer> {

	/** Whether something will change. */
	enum Changes {
		YES, NO
	}

	@Option(names = "--devices", paramLabel = "N", description = "Number of devices; default: the project's.")
	private Integer devices;

	@Option(names = "--clients", paramLabel = "M", description = "Number of browsers and OPC UA clients; default: those that the project knows.")
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

	private Outcome<Advice> advice() throws ProblemException {
		boolean willChange = changes == Changes.YES;
		if (devices != null && clients != null) {
			return new AdviseAuthority().run(devices, clients, willChange);
		}
		try (Project project = session.open()) {
			return new AdviseAuthority().run(project, Optional.ofNullable(devices), Optional.ofNullable(clients), willChange);
		}
	}

	private static void print(Advice advice, PrintStream out) {
		out.println((advice.recommendsAuthority() ? "CA: " : "Self-signed: ") + advice.reason());
		Table table = new Table("STEPS OF TRUST", "SELF-SIGNED", "CA");
		TrustSteps own = advice.selfSigned();
		TrustSteps authority = advice.authority();
		row(table, "set up", own.setUp(), authority.setUp());
		row(table, "one more device", own.newDevice(), authority.newDevice());
		row(table, "one more client", own.newClient(), authority.newClient());
		row(table, "one device certificate renewed", own.renewal(), authority.renewal());
		table.print(out);
	}

	private static void row(Table table, String what, long selfSigned, long authority) {
		table.row(what, Long.toString(selfSigned), Long.toString(authority));
	}

	private static void describe(Advice advice, JsonObject json) {
		json.addProperty("advice", advice.recommendsAuthority() ? "ca" : "self-signed");
		json.addProperty("reason", advice.reason());
		json.addProperty("devices", advice.devices());
		json.addProperty("clients", advice.clients());
		json.addProperty("changes", advice.changes());
		json.add("selfSigned", steps(advice.selfSigned(), advice.selfSignedTotal()));
		json.add("ca", steps(advice.authority(), advice.authorityTotal()));
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
