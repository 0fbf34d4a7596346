// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.certificate.CertificateJson;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.DayCount;
import org.sealbench.cli.options.DependentOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.forecast.RenewDue;
import org.sealbench.operations.forecast.RenewDue.Renewed;
import org.sealbench.operations.trial.TriedConnection;
import org.sealbench.operations.trial.VerifyDevices;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Renews whatever is due. */
@Command(name = "renew",
		description = "Renew every certificate in use and every revocation list that ends within some days, and load "
				+ "the devices that use them.")
public final class RenewCommand implements Callable<Integer> {

	/** What was renewed, what the download came to, if there was one, and who connects to what was loaded. */
	private record Result(Renewed renewed, Optional<List<DownloadedDevice>> devices,
			List<TriedConnection> connections) {
	}

	@Option(names = "--due", paramLabel = "DAYS", required = true, description = "Whatever ends within so many days.")
	private DayCount due;

	@Option(names = "--load",
			description = "Load the devices that use what was renewed, and show by real connections that their "
					+ "partners reach them.")
	private boolean load;

	@Option(names = "--stop-allowed", description = "A device may go to STOP for it, and back to RUN afterwards.")
	private boolean stopAllowed;

	@Mixin
	private TargetOptions options;

	@Mixin
	private LoginOptions login;

	@Spec
	private CommandSpec spec;

	private final Session session;

	RenewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if (!load) {
			DependentOptions.refuse(spec, "--load", "--stop-allowed", "--to");
		}
		EmulatorTarget target = options.target();
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<Renewed> outcome = session.progress()
					.run(monitor -> new RenewDue(session.tools()).run(project, due.days(), monitor));
			if (outcome.result().isPresent()) {
				project.save();
				// Done once more it would find nothing due, and load nothing.
				session.repetition().forbid();
			}
			Outcome<Result> shown = load && outcome.result().isPresent() ? load(project, outcome, target)
					: outcome.map(each -> new Result(each, Optional.empty(), List.of()));
			return session.answer().show(shown, this::print, RenewCommand::describe);
		} finally {
			target.wipe();
		}
	}

	/** Loads; the note that devices have to be loaded is done with. */
	private Outcome<Result> load(Project project, Outcome<Renewed> outcome, EmulatorTarget target)
			throws ProblemException {
		Renewed renewed = outcome.get();
		Outcome<Result> before = new Outcome<>(Optional.of(new Result(renewed, Optional.empty(), List.of())),
				outcome.problems().stream().filter(each -> each.code() != CertificateProblem.LOAD_AGAIN).toList());
		if (renewed.devices().isEmpty()) {
			return before;
		}
		Download download = new Download(session.tools(), options.emulators(session, project));
		Outcome<List<DownloadedDevice>> loaded = session.progress()
				.run(monitor -> download.run(project, renewed.devices(), target, stopAllowed, monitor));
		Outcome<List<TriedConnection>> tried = verify(project, loaded);
		return new Outcome<>(Optional.of(new Result(renewed, loaded.result(), tried.result().orElse(List.of()))),
				tried.problems()).after(loaded.problems()).after(before.problems());
	}

	private Outcome<List<TriedConnection>> verify(Project project, Outcome<List<DownloadedDevice>> loaded)
			throws ProblemException {
		List<String> names = loaded.result().orElse(List.of()).stream().filter(each -> !each.isFailed())
				.map(DownloadedDevice::name).toList();
		return names.isEmpty() ? Outcome.of(List.of())
				: session.progress().run(monitor -> new VerifyDevices(session.tools()).run(project, names, monitor));
	}

	private void print(Result result, PrintStream out) {
		Renewed renewed = result.renewed();
		renewed.certificates().forEach(each -> out.println("Certificate " + each.id() + " made: " + each.commonName()
				+ ", store " + each.store().getLiteral() + ", valid until " + each.notAfter()));
		renewed.lists().forEach(each -> out.println("Revocation list issued: " + each));
		if (renewed.certificates().isEmpty() && renewed.lists().isEmpty()) {
			out.println("Nothing was due within " + due.days() + " days");
		}
		result.devices().ifPresent(each -> DownloadView.print(each, out));
		result.connections()
				.forEach(each -> out.println(each.device() + " < " + each.client() + ", " + each.protocol().words()
						+ ": " + (each.attempt().isConnected() ? "connects"
								: each.attempt().status() + ", " + each.attempt().reason())));
	}

	private static JsonObject describe(TriedConnection tried) {
		JsonObject json = new JsonObject();
		json.addProperty("device", tried.device());
		json.addProperty("client", tried.client());
		json.addProperty("via", tried.protocol().words());
		json.addProperty("connected", tried.attempt().isConnected());
		json.addProperty("reason", tried.attempt().reason());
		return json;
	}

	private static void describe(Result result, JsonObject json) {
		json.add("certificates", CertificateJson.list(result.renewed().certificates()));
		json.add("revocationLists", Json.strings(result.renewed().lists()));
		json.add("loadAgain", Json.strings(result.renewed().devices()));
		result.devices().ifPresent(each -> DownloadView.describe(each, json));
		json.add("connections", Json.array(result.connections(), RenewCommand::describe));
	}
}
