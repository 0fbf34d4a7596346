// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.opcua.policy.SecurityPolicies;
import org.sealbench.pki.Credential;

/**
 * Chooses among the endpoints that a server offers: the requested policy and mode, else the most secure by our own
 * ranking, because the server's ranking comes over an insecure channel. Of equal ones, one with the requested login.
 */
final class EndpointChoice {

	private static final List<MessageSecurityMode> MODES = List.of(MessageSecurityMode.None, MessageSecurityMode.Sign,
			MessageSecurityMode.SignAndEncrypt);

	private EndpointChoice() {
	}

	/**
	 * The endpoint, with host and port as requested: a server may state other names than those by which it is reached.
	 */
	static EndpointDescription choose(List<EndpointDescription> offered, EndpointUrl url, ConnectionRequest request)
			throws ProblemException {
		Place place = Place.of(url.toString());
		checkNames(request, place);
		UserTokenType login = request.user().isPresent() ? UserTokenType.UserName : UserTokenType.Anonymous;
		List<X509Certificate> chain = request.client().map(Credential::chain).orElse(List.of());
		Optional<EndpointDescription> best = offered.stream().filter(each -> fits(each, request))
				.max(Comparator.comparing(EndpointChoice::offered, OfferedSecurity.preference(chain))
						.thenComparing(each -> EndpointDiscovery.logins(each).stream()
								.anyMatch(token -> token.getTokenType() == login)));
		if (best.isPresent()) {
			checkKey(best.get(), request, place);
			return at(best.get(), url.withPathOf(best.get().getEndpointUrl()));
		}
		String all = offered.stream().map(each -> words(SecurityPolicies.name(each.getSecurityPolicyUri()),
				String.valueOf(each.getSecurityMode()))).distinct().collect(Collectors.joining(", "));
		if (request.client().isEmpty() && !request.policy().equals(Optional.of("None"))) {
			throw new ProblemException(
					OpcUaProblem.CLIENT_CERTIFICATE_MISSING.at(place, all.isEmpty() ? "the server" : all));
		}
		String policy = request.policy().orElse("any policy");
		if (request.mode().isPresent() && offered.stream().anyMatch(each -> hasPolicy(each, request))) {
			throw new ProblemException(OpcUaProblem.MODE_NOT_OFFERED.at(place, request.mode().get(), policy, all));
		}
		throw new ProblemException(OpcUaProblem.NOT_OFFERED.at(place, words(policy, request.mode().orElse("any mode")),
				all.isEmpty() ? "none" : all));
	}

	private static EndpointDescription at(EndpointDescription offered, EndpointUrl url) {
		return new EndpointDescription(url.toString(), offered.getServer(), offered.getServerCertificate(),
				offered.getSecurityMode(), offered.getSecurityPolicyUri(), offered.getUserIdentityTokens(),
				offered.getTransportProfileUri(), offered.getSecurityLevel());
	}

	private static boolean fits(EndpointDescription endpoint, ConnectionRequest request) {
		String policy = SecurityPolicies.name(endpoint.getSecurityPolicyUri());
		return hasPolicy(endpoint, request) && MODES.contains(endpoint.getSecurityMode())
				&& request.mode().map(endpoint.getSecurityMode().name()::equals).orElse(true)
				&& (request.client().isPresent() || policy.equals(SecurityPolicy.None.name()));
	}

	private static boolean hasPolicy(EndpointDescription endpoint, ConnectionRequest request) {
		return SecurityPolicies.strength(endpoint.getSecurityPolicyUri()) >= 0
				&& request.policy().map(SecurityPolicies.name(endpoint.getSecurityPolicyUri())::equals).orElse(true);
	}

	private static void checkNames(ConnectionRequest request, Place place) throws ProblemException {
		if (request.policy().isPresent() && !SecurityPolicies.names().contains(request.policy().get())) {
			throw new ProblemException(OpcUaProblem.POLICY_UNKNOWN.at(place, request.policy().get(),
					String.join(", ", SecurityPolicies.names())));
		}
		if (request.mode().isPresent() && MODES.stream().noneMatch(each -> each.name().equals(request.mode().get()))) {
			throw new ProblemException(OpcUaProblem.MODE_UNKNOWN.at(place, request.mode().get()));
		}
	}

	private static void checkKey(EndpointDescription endpoint, ConnectionRequest request, Place place)
			throws ProblemException {
		boolean rsa = request.client().map(each -> each.key().getAlgorithm().equals("RSA")).orElse(true);
		if (!rsa && offered(endpoint).isSecured()) {
			throw new ProblemException(OpcUaProblem.CLIENT_KEY_UNUSABLE.at(place));
		}
	}

	private static OfferedSecurity offered(EndpointDescription endpoint) {
		return new OfferedSecurity(SecurityPolicies.name(endpoint.getSecurityPolicyUri()),
				String.valueOf(endpoint.getSecurityMode()));
	}

	private static String words(String policy, String mode) {
		return policy.equals(mode) ? policy : policy + "/" + mode;
	}
}
