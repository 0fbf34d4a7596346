// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.RejectedClient;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.emulator.TrustRejectedClient;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trusts a client that an emulated device rejected, in the project. */
@Command(name = "trust",
		description = "Trust a client that a device rejected: its certificate becomes one of the device's trusted "
				+ "clients in the project; download afterwards.")
final class EmulatorTrustCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(index = "1", paramLabel = "FINGERPRINT",
			description = "SHA-256 of the certificate or its beginning, or 'last'.")
	private String fingerprint;

	@Mixin
	private RunningEmulators emulators;

	@Mixin
	private LoginOptions login;

	private final Session session;

	EmulatorTrustCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		RejectedClient client = new RejectedClientFinder(session, emulators).one(name, fingerprint);
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<CertificateEntry> outcome = new TrustRejectedClient().run(project, name, client);
			if (outcome.isGood()) {
				project.save();
			}
			return session.answer().show(outcome,
					(entry, out) -> out.println("Certificate " + entry.getNumber() + " (" + client.subject()
							+ ") is a trusted client of " + name + "; download to the device"),
					(entry, json) -> json.addProperty("id", entry.getNumber().value()));
		}
	}
}
