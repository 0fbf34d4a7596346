// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.trust.TrustEachOther;
import org.sealbench.operations.trust.TrustedPartner;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes devices and clients trust each other. */
@Command(name = "trust",
		description = "Make devices trust each other, and clients: every device named trusts all others named. "
				+ "Compile and download afterwards.")
public final class TrustCommand implements Callable<Integer> {

	@Parameters(arity = "2..*", paramLabel = "NAME",
			description = "Devices, clients, certificate numbers, or 'station' for this engineering station.")
	private List<String> names;

	@Option(names = "--one-way", description = "Only the first, a device, trusts the others.")
	private boolean oneWay;

	@Mixin
	private LoginOptions login;

	private final Session session;

	TrustCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<List<TrustedPartner>> outcome = new TrustEachOther(session.tools()).run(project, names, oneWay);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome, TrustCommand::print, TrustCommand::describe);
		}
	}

	private static void print(List<TrustedPartner> partners, PrintStream out) {
		for (TrustedPartner each : partners) {
			out.println(each.device() + (each.before() ? " trusts " : " now trusts ") + each.partner()
					+ " (certificate " + each.certificate() + ")" + (each.before() ? " already" : ""));
		}
	}

	private static void describe(List<TrustedPartner> partners, JsonObject json) {
		JsonArray array = new JsonArray();
		for (TrustedPartner each : partners) {
			JsonObject one = new JsonObject();
			one.addProperty("device", each.device());
			one.addProperty("partner", each.partner());
			one.addProperty("certificate", each.certificate().value());
			one.addProperty("before", each.before());
			array.add(one);
		}
		json.add("trusted", array);
	}
}
