// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.opcua.connection.SessionAttempt;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.opcua.session.WatchRequest;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.project.Project;

/** Connects to an OPC UA server with the identity and the trust of a project; both can do without one. */
public final class ConnectClient {

	private final Tools tools;
	private final Optional<Project> project;

	public ConnectClient(Tools tools, Optional<Project> project) {
		this.tools = tools;
		this.project = project;
	}

	/** Connects, does what is asked for, and disconnects. */
	public Outcome<ConnectionResult> run(ClientRequest request, IProgressMonitor monitor) {
		return run(request, Optional.empty(), monitor);
	}

	/** @param watch what is watched after everything else; a cancel ends it and is no failure */
	public Outcome<ConnectionResult> run(ClientRequest request, Optional<WatchRequest> watch,
			IProgressMonitor monitor) {
		return Outcome.attempt(cancelled(request.endpoint()),
				() -> Outcome.of(new ConnectionTest().run(connection(request, monitor), watch, monitor)));
	}

	/**
	 * Connects and stays connected, without doing what the request asks for.
	 *
	 * @param interval of sampling and publishing what will be watched
	 */
	public Outcome<SessionAttempt> open(ClientRequest request, Duration interval, SessionListener listener,
			IProgressMonitor monitor) {
		return Outcome.attempt(cancelled(request.endpoint()),
				() -> Outcome.of(new ConnectionTest().open(connection(request, monitor), interval, listener, monitor)));
	}

	/** As {@link #run} through a {@link TcpRecorder}, and what is readable on the wire. */
	public Outcome<RecordedConnection> runTapped(ClientRequest request, Optional<WatchRequest> watch,
			IProgressMonitor monitor) {
		return Outcome.attempt(cancelled(request.endpoint()), () -> {
			ConnectionRequest connection = connection(request, monitor);
			try (TcpRecorder tap = TcpRecorder.onLoopback(connection.host(), connection.port())) {
				ConnectionResult result = new ConnectionTest().run(connection.through(tap.address()), watch, monitor);
				return Outcome.of(new RecordedConnection(result, PlaintextSearch.of(tap.bytes(), request, result)));
			} catch (IOException e) {
				return Outcome.failed(OperationProblem.CANNOT_TAP.at(Place.of(request.endpoint()), IoReason.of(e)));
			}
		});
	}

	private static Problem cancelled(String endpoint) {
		return OperationProblem.CANCELLED.at(Place.of(endpoint));
	}

	private ConnectionRequest connection(ClientRequest request, IProgressMonitor monitor) throws ProblemException {
		Credential client = new ClientIdentity(tools).of(project, monitor);
		ConnectionRequest connection = new ConnectionRequest(NamedServer.url(project, request.endpoint()),
				request.policy(), request.mode(), request.user(), request.password(), Optional.of(client),
				Certificates.applicationUri(client.certificate()).orElse(""),
				new ClientTrust(project, PasswordSource.none()).of(request.trust()), tools.clock().instant(),
				request.operations());
		return request.host().map(connection::expecting).orElse(connection);
	}

	/** The endpoints that a server offers to everybody who asks. */
	public Outcome<List<OfferedEndpoint>> discover(String endpoint, IProgressMonitor monitor) {
		return Outcome.attempt(cancelled(endpoint),
				() -> Outcome.of(new ConnectionTest().discover(NamedServer.url(project, endpoint), monitor)));
	}

}
