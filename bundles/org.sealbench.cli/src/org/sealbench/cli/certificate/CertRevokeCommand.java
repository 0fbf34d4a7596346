// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.emulator.LoadOptions;
import org.sealbench.cli.emulator.TargetOptions;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.DependentOptions;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.ServerPasswordFiles;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevocationProblem;
import org.sealbench.operations.revocation.RevocationReport;
import org.sealbench.operations.revocation.RevokeEverywhere;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Revokes certificates. */
@Command(name = "revoke",
		description = "Revoke certificates and issue the next revocation list of their CA; with --everywhere, bring it "
				+ "to everybody who needs it.",
		footer = { "",
				"With --everywhere every device that holds the list is loaded and ends the sessions that used the "
						+ "certificate, servers that it was pushed to get it by push, and PKI folders that were "
						+ "exported to get it as a file. Who is not reached stays in the project "
						+ "(revocations/*.log) until he is: --continue goes on with the rest." })
final class CertRevokeCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", arity = "0..*", description = "Numbers of the certificates; all of them or none.")
	private final List<CertificateNumber> numbers = new ArrayList<>();

	@Option(names = "--reason", paramLabel = "R",
			description = "unspecified, key-compromise, ca-compromise, affiliation-changed, superseded, "
					+ "cessation-of-operation, certificate-hold, privilege-withdrawn or aa-compromise. Default: "
					+ "unspecified, with --device key-compromise.")
	private String reason;

	@Option(names = "--everywhere", description = "Bring the list to everybody who needs it, and report who has it.")
	private boolean everywhere;

	@Option(names = "--device", paramLabel = "NAME",
			description = "With --everywhere: every certificate that this device held, as after its theft.")
	private String device;

	@Option(names = "--continue",
			description = "With --everywhere: bring the lists to those who have not been reached yet.")
	private boolean goOn;

	@Option(names = "--status", description = "With --everywhere: show who has not been reached yet; asks nobody.")
	private boolean status;

	@Mixin
	private LoadOptions load;

	@Mixin
	private TargetOptions options;

	@Mixin
	private ServerPasswordFiles serverPasswords;

	@Mixin
	private LoginOptions login;

	@Spec
	private CommandSpec spec;

	private final Session session;

	CertRevokeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if ((goOn || status) && (!numbers.isEmpty() || device != null || goOn && status)) {
			throw new ProblemException(CliProblem.USAGE.at(Place.of("cert revoke"),
					"--continue and --status are about what was revoked before, and stand alone",
					"sealbench cert revoke"));
		}
		refuseWhatWouldDoNothing();
		try (Project project = session.open()) {
			if (status) {
				return session.answer()
						.show(new RevokeEverywhere(session.tools(), options.emulators(session, project),
								ServerPasswords.none()).status(project), RevocationView::print,
								RevocationView::describe);
			}
			login.login(session, project);
			if (everywhere) {
				return everywhere(project);
			}
			return new CertificateChangeView(session, project, "revoked").show(plain(project));
		}
	}

	private void refuseWhatWouldDoNothing() throws ProblemException {
		if (!everywhere) {
			DependentOptions.refuse(spec, "--everywhere", "--device", "--continue", "--status", "--stop-allowed",
					"--overwrite", "--to", "--login-password-file");
		}
		if (status) {
			DependentOptions.refuseBeside(spec, "--status", "--reason", "--stop-allowed", "--overwrite", "--to",
					"--login-password-file");
		} else if (goOn) {
			DependentOptions.refuseBeside(spec, "--continue", "--reason");
		}
	}

	private int everywhere(Project project) throws ProblemException {
		EmulatorTarget target = options.target();
		RevokeEverywhere operation = new RevokeEverywhere(session.tools(), options.emulators(session, project),
				serverPasswords.of(session, project));
		RevokeEverywhere.Order order = new RevokeEverywhere.Order(numbers, Optional.ofNullable(device), reason());
		Outcome<RevocationReport> outcome = session.progress()
				.run(monitor -> goOn ? operation.goOn(project, target, load.permissions(), monitor)
						: operation.run(project, order, target, load.permissions(), monitor));
		return session.answer().show(outcome, RevocationView::print, RevocationView::describe);
	}

	private RevocationReason reason() throws ProblemException {
		if (reason == null) {
			return device == null ? RevocationReason.UNSPECIFIED : RevocationReason.KEY_COMPROMISE;
		}
		return ChoiceParser.parse("reason", reason, List.of(RevocationReason.values()), RevocationReason::label);
	}

	/** Each for itself; the caller saves if all could be revoked. */
	private Outcome<CertificateChange> plain(Project project) throws ProblemException {
		if (numbers.isEmpty()) {
			throw new ProblemException(
					RevocationProblem.NOTHING_NAMED.at(Place.of("project " + project.plant().getName())));
		}
		List<CertificateSummary> certificates = new ArrayList<>();
		Set<String> devices = new LinkedHashSet<>();
		List<Problem> problems = new ArrayList<>();
		for (CertificateNumber number : new LinkedHashSet<>(numbers)) {
			Outcome<CertificateChange> one = new RevokeCertificate(session.tools()).run(project, number, reason());
			if (one.result().isEmpty()) {
				return one;
			}
			certificates.addAll(one.get().certificates());
			devices.addAll(one.get().devices());
			one.problems().stream().filter(each -> !problems.contains(each)).forEach(problems::add);
		}
		return Outcome.of(new CertificateChange(certificates, List.copyOf(devices)), problems);
	}
}
