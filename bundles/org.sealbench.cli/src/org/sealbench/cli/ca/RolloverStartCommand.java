// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.rollover.RolloverPlan;
import org.sealbench.operations.rollover.StartRollover;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rollover. */
@Command(name = "start",
		description = "Make the CA that takes the place of another one, and a plan; nothing is loaded and no "
				+ "certificate in use is changed.")
final class RolloverStartCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "Number of the CA that goes.")
	private CertificateNumber number;

	@Option(names = { "--key-algorithm", "--key" }, paramLabel = "ALGORITHM",
			description = "Key of the new CA, and as far as they allow of the certificates that it issues: rsa2048, "
					+ "rsa3072, rsa4096, p256 or p384; default: as now.")
	private String keyAlgorithm;

	@Mixin
	private LoginOptions login;

	private final Session session;

	RolloverStartCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Optional<KeyAlgorithm> algorithm = ChoiceParser.given("key algorithm", keyAlgorithm,
				List.of(KeyAlgorithm.values()), KeyAlgorithm::label);
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<RolloverPlan> outcome = session.progress()
					.run(monitor -> new StartRollover(session.tools()).run(project, number, algorithm, monitor));
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(HandOutFolder.after(outcome, project), RolloverView::print,
					RolloverView::describe);
		}
	}
}
