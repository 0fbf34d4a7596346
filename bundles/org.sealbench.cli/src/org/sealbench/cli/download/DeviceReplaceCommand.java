// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.certificate.CertificateJson;
import org.sealbench.cli.certificate.RevocationView;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.DependentOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.ServerPasswordFiles;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.replacement.GiveUpReplacement;
import org.sealbench.operations.replacement.ReplaceDevice;
import org.sealbench.operations.replacement.ReplacementReport;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Puts new hardware in the place of a device. */
@Command(name = "replace",
		description = "Put new hardware in the place of a device: new keys and certificates for the same names and "
				+ "addresses, its partners loaded, the old certificates revoked everywhere. Done once more it goes on "
				+ "where it was.")
public final class DeviceReplaceCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", description = "The device.")
	private String name;

	@Mixin
	private TargetOptions options;

	@Option(names = "--pairing-code", paramLabel = "CODE", description = "Pairing code of the new hardware.")
	private String code;

	@Option(names = "--reason", paramLabel = "R", defaultValue = "superseded",
			description = "Why the old certificates are revoked, as in 'cert revoke'; default: ${DEFAULT-VALUE}.")
	private String reason;

	@Option(names = "--stop-allowed",
			description = "Partners may go to STOP for it, and back to RUN afterwards; self-signed certificates need "
					+ "it.")
	private boolean stopAllowed;

	@Option(names = "--overwrite",
			description = "Load over what somebody else changed in a partner since the last download from here.")
	private boolean overwrite;

	@Option(names = "--give-up",
			description = "End a replacement that was begun: before new hardware was loaded, the device "
					+ "presents its old certificates again; afterwards the new hardware stays, and what is left to "
					+ "do is said. Loads nothing.")
	private boolean giveUp;

	@Mixin
	private ServerPasswordFiles serverPasswords;

	@Mixin
	private LoginOptions login;

	@Spec
	private CommandSpec spec;

	private final Session session;

	DeviceReplaceCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if (giveUp) {
			DependentOptions.refuseBeside(spec, "--give-up", "--to", "--pairing-code", "--reason", "--stop-allowed",
					"--overwrite", "--login-password-file");
			return endWithout();
		}
		RevocationReason why = ChoiceParser.parse("reason", reason, List.of(RevocationReason.values()),
				RevocationReason::label);
		EmulatorTarget target = options.target(code == null ? List.of() : List.of(name + "=" + code));
		try (Project project = session.open()) {
			login.login(session, project);
			ReplaceDevice operation = new ReplaceDevice(session.tools(), options.emulators(session, project),
					serverPasswords.of(session, project));
			PairingPrompt pairing = new PairingPrompt(session.here().terminal(), target);
			DownloadPermissions allowed = new DownloadPermissions(stopAllowed, overwrite);
			Outcome<ReplacementReport> outcome = run(project, operation, target, allowed, why);
			while (!pairing.ask(outcome).isEmpty()) {
				outcome = run(project, operation, target, allowed, why);
			}
			return session.answer().show(outcome, DeviceReplaceCommand::print, DeviceReplaceCommand::describe);
		} finally {
			target.wipe();
		}
	}

	private int endWithout() throws ProblemException {
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<CertificateChange> outcome = new GiveUpReplacement(session.tools()).run(project, name);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome, (change, out) -> change.certificates().forEach(
					each -> out.println(name + " presents certificate " + each.id() + " (" + each.commonName() + ")")),
					(change, json) -> {
						json.addProperty("name", name);
						json.add("certificates", CertificateJson.list(change.certificates()));
						json.add("loadAgain", Json.strings(change.devices()));
					});
		}
	}

	private Outcome<ReplacementReport> run(Project project, ReplaceDevice operation, EmulatorTarget target,
			DownloadPermissions allowed, RevocationReason why) throws ProblemException {
		return session.progress().run(monitor -> operation.run(project, name, target, allowed, why, monitor));
	}

	private static void print(ReplacementReport report, PrintStream out) {
		report.certificates().forEach(each -> out.println(
				"Certificate " + each.id() + " made: " + each.commonName() + ", valid until " + each.notAfter()));
		if (!report.devices().isEmpty()) {
			DownloadView.printDownload(report.devices(), out);
		}
		report.revocation().ifPresent(each -> RevocationView.print(each, out));
		out.println(report.done() ? report.device() + " replaced"
				: report.device() + " is not replaced yet; 'sealbench device replace " + report.device() + "' goes on");
	}

	private static void describe(ReplacementReport report, JsonObject json) {
		json.addProperty("name", report.device());
		json.add("certificates", CertificateJson.list(report.certificates()));
		json.add("replaced", Json.array(report.old(), each -> new JsonPrimitive(each.value())));
		DownloadView.describe(report.devices(), json);
		report.revocation().ifPresent(each -> RevocationView.targets(each, json));
		json.addProperty("done", report.done());
	}
}
