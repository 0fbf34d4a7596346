// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushClient;
import org.sealbench.opcua.push.PushState;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.SignReceivedRequest;
import org.sealbench.operations.connection.ClientIdentity;
import org.sealbench.operations.connection.ClientTrust;
import org.sealbench.operations.connection.NamedServer;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.project.Project;

/**
 * Gives a server of any vendor its trust list and its certificate (OPC 10000-12 §7.10): looks at what is there, plans,
 * changes the trust list first and then the certificate, and succeeds only when the server is reachable again with it.
 * What did not work is rolled back.
 */
public final class PushCertificates {

	/** How long a server may take to be reachable again. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Tools tools;
	private final Duration patience;

	public PushCertificates(Tools tools) {
		this(tools, PATIENCE);
	}

	/** @param patience how long a server may take to be reachable again */
	public PushCertificates(Tools tools, Duration patience) {
		this.tools = tools;
		this.patience = patience;
	}

	/** Makes the plan and changes nothing. */
	public Outcome<PushResult> plan(Project project, PushRequest order, IProgressMonitor monitor) {
		return run(project, order, false, monitor);
	}

	/** Makes the plan and carries it out. The project is saved as soon as its CA has signed something. */
	public Outcome<PushResult> push(Project project, PushRequest order, IProgressMonitor monitor) {
		return run(project, order, true, monitor);
	}

	private Outcome<PushResult> run(Project project, PushRequest order, boolean really, IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(order.endpoint())), () -> {
			project.access().requireOpen();
			ClientIdentity identity = new ClientIdentity(tools);
			Credential station = really ? identity.lasting(project, monitor)
					: identity.of(Optional.of(project), monitor);
			ConnectionRequest connection = connection(project, order, station);
			CertificateNumber ca = new SignReceivedRequest(tools).ca(project, order.ca(),
					Place.of(connection.endpointUrl()));
			try (PushClient client = PushClient.connect(connection, order.fingerprint().stream().toList(), monitor)) {
				PushPlan plan = new PushPlanner(project, ca, connection).plan(order, client.state(order.trustList()));
				PushResult result = result(connection, plan);
				if (!really) {
					return Outcome.of(result);
				}
				PushRun run = new PushRun(tools, project, connection, plan, order, patience);
				Outcome<PushResult> done = plan.isEmpty() ? nothingToDo(run, result)
						: carryOut(run, client, result, monitor);
				if (done.get().state() == PushResult.State.DONE || plan.isEmpty()) {
					remember(project, connection, order, plan);
				}
				return done;
			}
		});
	}

	/** A server that trusts a CA of the project will need its revocation lists; a device's download brings them. */
	private static void remember(Project project, ConnectionRequest connection, PushRequest order, PushPlan plan)
			throws ProblemException {
		if (order.trustList() && OwnServer.device(project, connection, plan.present()).isEmpty()) {
			new RecipientLog(project).add(Recipient.server(connection.endpointUrl(), plan.ca(), order.user().orElse(""),
					order.policy().orElse("")));
		}
	}

	/** The server has everything already; a project whose device it is may not. */
	private static Outcome<PushResult> nothingToDo(PushRun run, PushResult result) {
		List<Problem> problems = new ArrayList<>();
		run.takeOverTrust(problems);
		return Outcome.of(result, problems);
	}

	private static Outcome<PushResult> carryOut(PushRun run, PushClient client, PushResult result,
			IProgressMonitor monitor) {
		List<Problem> problems = new ArrayList<>();
		PushResult.State state = run.run(client, problems, monitor);
		return Outcome.of(result.with(state, run.certificate()), problems);
	}

	private static PushResult result(ConnectionRequest connection, PushPlan plan) {
		PushState before = plan.before();
		X509Certificate present = before.certificate();
		return new PushResult(connection.endpointUrl(), before.applicationUri(), Certificates.subject(present),
				Certificates.sha256(present), before.trust().map(each -> PushResult.Listed.of(each.trusted())),
				before.rejected().map(PushResult.Listed::of), plan.changes(),
				plan.isEmpty() ? PushResult.State.UNCHANGED : PushResult.State.PLANNED, CertificateNumber.NONE);
	}

	private ConnectionRequest connection(Project project, PushRequest order, Credential client)
			throws ProblemException {
		return new ConnectionRequest(NamedServer.url(Optional.of(project), order.endpoint()), order.policy(),
				Optional.of("SignAndEncrypt"), order.user(), order.password(), Optional.of(client),
				Certificates.applicationUri(client.certificate()).orElse(""),
				new ClientTrust(Optional.of(project), PasswordSource.none()).of(order.trust()), tools.clock().instant(),
				List.of());
	}
}
