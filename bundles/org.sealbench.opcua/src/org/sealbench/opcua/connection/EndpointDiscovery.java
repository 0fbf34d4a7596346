// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.policy.SecurityPolicies;

/** Asks a server for its endpoints, without security, as OPC 10000-4 §5.4.4 has it. */
final class EndpointDiscovery {

	private EndpointDiscovery() {
	}

	/** @throws ProblemException if nothing answers there, or nothing that speaks OPC UA */
	static List<EndpointDescription> endpoints(EndpointUrl url, IProgressMonitor monitor) throws ProblemException {
		try {
			return AsyncCalls.await(DiscoveryConnection.endpoints(url.toString()), monitor).stream().filter(
					each -> Objects.equals(each.getTransportProfileUri(), Stack.TCP_UASC_UABINARY_TRANSPORT_URI))
					.toList();
		} catch (UaException e) {
			throw new ProblemException(OpcUaProblem.UNREACHABLE.at(Place.of(url.toString()), why(e)), e);
		}
	}

	static OfferedEndpoint offered(EndpointDescription endpoint) {
		List<String> logins = logins(endpoint).stream().map(each -> String.valueOf(each.getTokenType())).distinct()
				.toList();
		return new OfferedEndpoint(endpoint.getEndpointUrl(), SecurityPolicies.name(endpoint.getSecurityPolicyUri()),
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
		return code == StatusCodes.Bad_Timeout ? "no answer in time" : StatusNames.of(code);
	}
}
