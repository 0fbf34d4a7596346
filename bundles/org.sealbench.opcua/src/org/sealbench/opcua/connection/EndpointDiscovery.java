// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.policy.SecurityPolicies;

/** Asks a server for its endpoints, without security, as OPC 10000-4 §5.4.4 has it. */
final class EndpointDiscovery {

	/** Where a server with several endpoints may tell of all (OPC 10000-12 §4.2.2). */
	private static final String DISCOVERY = "/discovery";

	private EndpointDiscovery() {
	}

	/**
	 * What is offered at a URL; where the server does not know its path, what it offers otherwise.
	 *
	 * @param via where the connection goes instead of to the URL's host
	 * @throws ProblemException if nothing answers there, or nothing that speaks OPC UA
	 */
	static List<EndpointDescription> endpoints(EndpointUrl url, Optional<InetSocketAddress> via,
			IProgressMonitor monitor) throws ProblemException {
		return answer(url, via, monitor).offered();
	}

	/**
	 * What a server answers.
	 *
	 * @param time by its own clock; {@code null} if it states none
	 */
	record Answer(List<EndpointDescription> offered, @Nullable DateTime time) {
	}

	/**
	 * As {@link #endpoints}, with the server's time.
	 *
	 * @throws ProblemException if nothing answers there, or nothing that speaks OPC UA
	 */
	static Answer answer(EndpointUrl url, Optional<InetSocketAddress> via, IProgressMonitor monitor)
			throws ProblemException {
		Set<EndpointUrl> tries = new LinkedHashSet<>(List.of(url, url.withPath(""), url.withPath(DISCOVERY)));
		ProblemException failure = null;
		for (EndpointUrl each : tries) {
			try {
				Answer answer = ask(each, via, monitor);
				if (!answer.offered().isEmpty()) {
					return answer;
				}
			} catch (ProblemException e) {
				failure = failure == null ? e : failure;
				if (!isAboutThePath(e, each)) {
					break;
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
		return new Answer(List.of(), null);
	}

	/** Whether another path may help: the server says so, or hangs up where the path is one that it need not know. */
	private static boolean isAboutThePath(ProblemException failure, EndpointUrl url) {
		long code = StatusNames.codeOf(failure.getCause());
		return code == StatusCodes.Bad_TcpEndpointUrlInvalid || !url.path().isEmpty()
				&& (code == StatusCodes.Bad_ConnectionClosed || code == StatusCodes.Bad_ServiceUnsupported);
	}

	private static Answer ask(EndpointUrl url, Optional<InetSocketAddress> via, IProgressMonitor monitor)
			throws ProblemException {
		try {
			GetEndpointsResponse response = AsyncCalls.await(DiscoveryConnection.ask(url.toString(), via), monitor);
			EndpointDescription[] all = response.getEndpoints();
			return new Answer(
					all == null ? List.of()
							: Arrays.stream(all)
									.filter(each -> Objects.equals(each.getTransportProfileUri(),
											Stack.TCP_UASC_UABINARY_TRANSPORT_URI))
									.toList(),
					response.getResponseHeader() == null ? null : response.getResponseHeader().getTimestamp());
		} catch (UaException e) {
			throw new ProblemException(OpcUaProblem.UNREACHABLE.at(Place.of(url.toString()), why(e)), e);
		}
	}

	static OfferedEndpoint offered(EndpointDescription endpoint) {
		List<String> logins = logins(endpoint).stream().map(each -> String.valueOf(each.getTokenType())).distinct()
				.toList();
		String url = endpoint.getEndpointUrl();
		return new OfferedEndpoint(url == null ? "" : url, SecurityPolicies.name(endpoint.getSecurityPolicyUri()),
				String.valueOf(endpoint.getSecurityMode()), endpoint.getSecurityLevel().intValue(), logins);
	}

	static List<UserTokenPolicy> logins(EndpointDescription endpoint) {
		return endpoint.getUserIdentityTokens() == null ? List.of() : Arrays.asList(endpoint.getUserIdentityTokens());
	}

	private static String why(UaException e) {
		Optional<ProtocolViolation> violation = ProtocolViolation.of(e);
		if (violation.isPresent()) {
			return violation.get().sentence();
		}
		for (Throwable each = e; each != null; each = each.getCause()) {
			if (each instanceof UnknownHostException || each instanceof UnresolvedAddressException) {
				return "the host name is not known";
			}
			if (each instanceof ConnectException) {
				return "the connection was refused";
			}
		}
		long code = e.getStatusCode().value();
		if (code == StatusCodes.Bad_Timeout) {
			return "no answer in time";
		}
		return code == StatusCodes.Bad_ConnectionClosed ? "it closes the connection" : StatusNames.of(code);
	}
}
