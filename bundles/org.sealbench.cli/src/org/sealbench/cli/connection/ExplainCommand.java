// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.emulator.EmulatorClocks;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains whether a connection between one client and one device would come about. */
@Command(name = "explain",
		description = "Say whether a client would connect to a device, and if not why; exit code 1: it would not.")
public final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "CLIENT",
			description = "A device, a client or a certificate number, as 'matrix' lists them.")
	private String client;

	@Parameters(paramLabel = "DEVICE", description = "The device that is connected to.")
	private String device;

	private final Session session;

	ExplainCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			Outcome<List<NetworkConnection>> outcome = DescribeNetwork
					.read(project, session.tools().clock().instant(), EmulatorClocks.of(session, project))
					.explain(client, device);
			int exitCode = session.answer().show(outcome, ExplainCommand::print,
					(links, json) -> json.add("links", NetworkJson.links(links)));
			boolean connects = outcome.result().stream().flatMap(List::stream)
					.allMatch(each -> each.verdict() == NetworkConnection.Verdict.CONNECTS);
			return exitCode != 0 || connects ? exitCode : 1;
		}
	}

	private static void print(List<NetworkConnection> links, PrintStream out) {
		for (NetworkConnection link : links) {
			out.println(link.verdict().words() + ": " + link.protocol().words() + ", " + link.security().range());
			TextTable table = new TextTable("CHECK", "RESULT", "WHY");
			for (Check check : link.checks()) {
				table.row(check.check(), check.result().label(), check.reason());
			}
			table.print(out);
		}
	}
}
