// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.opcua.policy.SecurityPolicies;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.NodeIdParser;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.Operation;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.opcua.session.WatchRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.validation.request.Check;

/**
 * Connects to an OPC UA server as a strict client: discovers the endpoints, chooses one, checks the server's
 * certificate, opens secure channel and session, carries out the operations and closes everything again. Each step
 * waits ten seconds at most. Threads are daemons that all connections of the process share.
 */
public final class ConnectionTest {

	/** The name of every session; no certificate or endpoint has it. */
	public static final String SESSION_NAME = "Sealbench test session";

	private static final SessionListener UNHEARD = new SessionListener() {
		@Override
		public void changed(NodeChange change) {
			// A test that watches nodes has its own listeners.
		}

		@Override
		public void ended() {
			// Its operations fail then, which is reported.
		}
	};

	/**
	 * Runs a test without watching anything.
	 *
	 * @throws ProblemException if the request cannot be run at all; a refusal of the server is part of the result
	 */
	public ConnectionResult run(ConnectionRequest request, IProgressMonitor monitor) throws ProblemException {
		return run(request, Optional.empty(), monitor);
	}

	/**
	 * Runs a test.
	 *
	 * @param watch what is watched after the operations
	 * @throws ProblemException                                    if the request is invalid, nothing answers (category
	 *                                                             UNREACHABLE), or no endpoint fits; a refusal of the
	 *                                                             server is part of the result
	 * @throws org.eclipse.core.runtime.OperationCanceledException within about 100 ms of a cancel, unless it ends the
	 *                                                             watching
	 */
	public ConnectionResult run(ConnectionRequest request, Optional<WatchRequest> watch, IProgressMonitor monitor)
			throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, "Connecting", 4);
		for (Operation operation : request.operations()) {
			NodeIdParser.check(operation.node());
		}
		for (String node : watch.map(WatchRequest::nodes).orElse(List.of())) {
			NodeIdParser.check(node);
		}
		SessionAttempt opened = open(request, Duration.ZERO, UNHEARD, progress.split(3));
		if (opened.session().isEmpty()) {
			return opened.result();
		}
		try (OpenSession session = opened.session().get()) {
			List<NodeResult> results = new ArrayList<>(session.run(request.operations(), progress));
			if (watch.isPresent()) {
				results.addAll(session.watch(watch.get(), progress));
			}
			return opened.result().with(results);
		} catch (UaException e) {
			return opened.result().refused(e);
		}
	}

	/**
	 * Connects as {@link #run} does, and stays connected. The request's operations are not carried out.
	 *
	 * @param interval of sampling and publishing what will be watched
	 * @throws ProblemException as {@link #run}
	 */
	public SessionAttempt open(ConnectionRequest request, Duration interval, SessionListener listener,
			IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, "Connecting", 3);
		Attempt attempt = begin(request, each -> needsCertificate(each, request), progress.split(1));
		if (attempt.refusal().isPresent()) {
			return attempt.refusal().get();
		}
		Optional<UserTokenPolicyChoice.Refusal> refusal = UserTokenPolicyChoice.refusal(attempt.endpoint(),
				request.user().isPresent());
		if (refusal.isPresent()) {
			return attempt.refused(refusal.get().status(), refusal.get().reason());
		}
		progress.worked(1);
		ClientSession session = new ClientSession(attempt.endpoint(), request, attempt.server());
		boolean open = false;
		try {
			OpcUaClient client = session.open(progress.split(1));
			open = true;
			return new SessionAttempt(attempt.connected(),
					Optional.of(new OpenSession(session::close, client, interval, listener)));
		} catch (UaException e) {
			return attempt.refused(e.getStatusCode().value(), StatusExplanation.of(e));
		} finally {
			if (!open) {
				session.close();
			}
		}
	}

	/**
	 * Connects without a user and closes everything again: where the server lets guests in with a session, else as far
	 * as the login. Whether both ends accept each other's certificate is known by then.
	 *
	 * @return {@code connected} even where only a user was missing
	 * @throws ProblemException as {@link #run}
	 */
	public ConnectionResult reach(ConnectionRequest request, IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, "Connecting", 3);
		Attempt attempt = begin(request, each -> isSecured(each) || !letsGuestsIn(each), progress.split(1));
		if (attempt.refusal().isPresent()) {
			return attempt.refusal().get().result();
		}
		try {
			if (letsGuestsIn(attempt.endpoint())) {
				try (ClientSession session = new ClientSession(attempt.endpoint(), request, attempt.server())) {
					session.open(progress.split(2));
				}
			} else {
				new SessionWithoutLogin(attempt.endpoint(), request, attempt.server()).create(progress.split(2));
			}
			return attempt.connected();
		} catch (UaException e) {
			return attempt.refused(e.getStatusCode().value(), StatusExplanation.of(e)).result();
		}
	}

	/** Chooses an endpoint, and checks its certificate where that is needed. */
	private static Attempt begin(ConnectionRequest request, Predicate<EndpointDescription> needsCertificate,
			IProgressMonitor monitor) throws ProblemException {
		AlgorithmProvider.install();
		EndpointUrl url = EndpointUrl.parse(request.endpointUrl());
		List<EndpointDescription> offered = EndpointDiscovery.endpoints(url, request.via(), monitor);
		EndpointDescription endpoint = EndpointChoice.choose(offered, url, request);
		Attempt attempt = new Attempt(endpoint, offered.stream().map(EndpointDiscovery::offered).toList());
		return needsCertificate.test(endpoint) ? attempt.checked(url, request) : attempt;
	}

	private static boolean isSecured(EndpointDescription endpoint) {
		return !SecurityPolicy.None.getUri().equals(endpoint.getSecurityPolicyUri());
	}

	private static boolean letsGuestsIn(EndpointDescription endpoint) {
		return UserTokenPolicyChoice.refusal(endpoint, false).isEmpty();
	}

	/**
	 * Asks a server for its endpoints, without security (OPC 10000-4 §5.5.4).
	 *
	 * @throws ProblemException if the URL is malformed, or nothing answers (category UNREACHABLE)
	 */
	public List<OfferedEndpoint> discover(String endpointUrl, IProgressMonitor monitor) throws ProblemException {
		AlgorithmProvider.install();
		return EndpointDiscovery.endpoints(EndpointUrl.parse(endpointUrl), Optional.empty(), monitor).stream()
				.map(EndpointDiscovery::offered).toList();
	}

	/**
	 * As {@link #discover}, with the certificates that the server presents and its time.
	 *
	 * @throws ProblemException if the URL is malformed, or nothing answers (category UNREACHABLE)
	 */
	public ServerDescription describe(String endpointUrl, IProgressMonitor monitor) throws ProblemException {
		AlgorithmProvider.install();
		EndpointDiscovery.Answer answer = EndpointDiscovery.answer(EndpointUrl.parse(endpointUrl), Optional.empty(),
				monitor);
		Map<ByteString, ServerDescription.Presented> certificates = new LinkedHashMap<>();
		for (EndpointDescription each : answer.offered()) {
			ByteString encoded = each.getServerCertificate();
			if (encoded != null && encoded.isNotNull() && encoded.length() > 0) {
				String uri = each.getServer() == null ? null : each.getServer().getApplicationUri();
				certificates.putIfAbsent(encoded,
						new ServerDescription.Presented(encoded.bytesOrEmpty(), uri == null ? "" : uri));
			}
		}
		return new ServerDescription(answer.offered().stream().map(EndpointDiscovery::offered).toList(),
				List.copyOf(certificates.values()), time(answer.time()));
	}

	private static Optional<Instant> time(@Nullable DateTime stated) {
		return Optional.ofNullable(stated).filter(each -> each.isNotNull() && each.getUtcTime() > 0)
				.map(DateTime::getJavaInstant);
	}

	/** The password is encrypted for the server's certificate even where messages are not secured. */
	private static boolean needsCertificate(EndpointDescription endpoint, ConnectionRequest request) {
		return isSecured(endpoint) || request.user().isPresent();
	}

	/**
	 * The result so far.
	 *
	 * @param server  the server's certificate, where it was checked
	 * @param refusal the end of it, where that certificate is not accepted
	 */
	private record Attempt(EndpointDescription endpoint, List<OfferedEndpoint> offered, List<Check> checks,
			Optional<X509Certificate> server, Optional<SessionAttempt> refusal) {

		Attempt(EndpointDescription endpoint, List<OfferedEndpoint> offered) {
			this(endpoint, offered, List.of(), Optional.empty(), Optional.empty());
		}

		Attempt checked(EndpointUrl url, ConnectionRequest request) throws ProblemException {
			List<X509Certificate> chain = ServerCertificateValidator.chain(endpoint);
			CertificateValidationResult verdict = new ServerCertificateValidator().check(chain, endpoint, url, request);
			Attempt validated = new Attempt(endpoint, offered, verdict.checks(), Optional.of(chain.get(0)),
					Optional.empty());
			return verdict.isGood() ? validated
					: new Attempt(endpoint, offered, verdict.checks(), validated.server(),
							Optional.of(validated.refused(verdict.status(),
									ServerCertificateValidator.explain(verdict, chain.get(0), url, request))));
		}

		SessionAttempt refused(long status, String reason) {
			return new SessionAttempt(result(false, StatusNames.of(status), reason), Optional.empty());
		}

		ConnectionResult connected() {
			return result(true, StatusNames.GOOD, "");
		}

		private ConnectionResult result(boolean connected, String status, String reason) {
			return new ConnectionResult(connected, status, reason, endpoint.getEndpointUrl(),
					SecurityPolicies.name(endpoint.getSecurityPolicyUri()), String.valueOf(endpoint.getSecurityMode()),
					checks, List.of(), offered);
		}
	}
}
