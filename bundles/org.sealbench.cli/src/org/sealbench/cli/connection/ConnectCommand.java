// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.CertificateArgument;
import org.sealbench.cli.options.OptionalProject;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.session.WatchRequest;
import org.sealbench.operations.connection.ClientRequest;
import org.sealbench.operations.connection.ConnectClient;
import org.sealbench.operations.connection.RecordedConnection;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Connects to an OPC UA server as a strict client does. */
@Command(name = "connect",
		description = "Connect to an OPC UA server as a strict client, and read, write, call, browse and watch.",
		footer = { "",
				"A NODE is ns=2;s=Name, i=85 and the like, or the bare name of a tag or method of an emulated device.",
				"Operations are done in the order in which they are written." })
public final class ConnectCommand implements Callable<Integer> {

	@Mixin
	private EndpointOptions server;

	@Option(names = "--endpoints", description = "List the endpoints that the server offers, and do nothing else.")
	private boolean endpointsOnly;

	@Option(names = "--policy", paramLabel = "P",
			description = "Security policy, such as Basic256Sha256; default: the most secure offered.")
	private String policy;

	@Option(names = "--mode", paramLabel = "None|Sign|SignAndEncrypt",
			description = "Message security mode; default: the most secure.")
	private String mode;

	@Option(names = "--login", paramLabel = "NAME",
			description = "Log in as this user of the server; default: anonymous.")
	private String user;

	@Option(names = "--password-file", paramLabel = "FILE",
			description = "File with that user's password in its first line; default: SEALBENCH_PASSWORD, else asked "
					+ "on a terminal.")
	private Path passwordFile;

	@Option(names = "--trust", paramLabel = "FILE|ID",
			description = "Trust this certificate; default: the project's CAs and its devices' self-signed "
					+ "certificates.")
	private final List<String> trust = new ArrayList<>();

	@Option(names = "--host-name", paramLabel = "NAME|ADDRESS",
			description = "What the server's certificate has to name, where that is not the host in the URL.")
	private String hostName;

	@Option(names = "--wire",
			description = "Read along what goes over the wire, and tell what somebody in between could read.")
	private boolean wire;

	@Option(names = "--read", paramLabel = "NODE", description = "Read a variable.")
	private final List<String> reads = new ArrayList<>();

	@Option(names = "--write", paramLabel = "NODE=VALUE",
			description = "Write a variable; elements of an array with commas between, one with a comma in it in "
					+ "double quotes.")
	private final List<String> writes = new ArrayList<>();

	@Option(names = "--call", paramLabel = "NODE",
			description = "Call a method; its arguments follow, each with --arg.")
	private final List<String> calls = new ArrayList<>();

	@Option(names = "--arg", paramLabel = "VALUE", description = "An argument of the method called before.")
	private final List<String> arguments = new ArrayList<>();

	@Option(names = "--browse", paramLabel = "NODE", description = "List what lies below a node.")
	private final List<String> browses = new ArrayList<>();

	@Option(names = "--depth", paramLabel = "N", defaultValue = "1",
			description = "How many levels are browsed; default: ${DEFAULT-VALUE}.")
	private int depth;

	@Mixin
	private WatchOptions watching;

	@Spec
	private CommandSpec spec;

	private final Session session;

	ConnectCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] password = new char[0];
		DataChangeView changes = new DataChangeView(session);
		Optional<WatchRequest> watch = watching.order(changes);
		if (depth < 1) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of("--depth"), depth, "--depth N with N from 1"));
		}
		try (OptionalProject near = OptionalProject.open(session)) {
			if (endpointsOnly) {
				return session.answer().show(
						session.progress()
								.run(monitor -> new ConnectClient(session.tools(), near.project())
										.discover(server.endpoint(), monitor)),
						ConnectionView::printOffered, ConnectionView::describeOffered);
			}
			if (user != null) {
				password = session.secrets().find(passwordFile, "Password of " + user, false).orElseThrow(
						() -> new ProblemException(CliProblem.SECRET_MISSING.at(Place.of("user " + user))));
			}
			ClientRequest request = new ClientRequest(server.endpoint(), Optional.ofNullable(policy),
					Optional.ofNullable(mode), Optional.ofNullable(user), password,
					CertificateArgument.resolve(session, trust),
					new OperationArguments(spec.commandLine().getParseResult().originalArgs(), depth).list(),
					Optional.ofNullable(hostName));
			return show(near.project(), request, watch, changes);
		} finally {
			Wipe.wipe(password);
		}
	}

	private int show(Optional<Project> project, ClientRequest request, Optional<WatchRequest> watch,
			DataChangeView changes) throws ProblemException {
		if (wire) {
			Outcome<RecordedConnection> tapped = session.progress()
					.run(monitor -> new ConnectClient(session.tools(), project).runTapped(request, watch, monitor));
			return new ConnectionView(session, changes).show(tapped.map(RecordedConnection::result), server.endpoint(),
					tapped.result().map(RecordedConnection::wire));
		}
		Outcome<ConnectionResult> outcome = session.progress()
				.run(monitor -> new ConnectClient(session.tools(), project).run(request, watch, monitor));
		return new ConnectionView(session, changes).show(outcome, server.endpoint(), Optional.empty());
	}
}
