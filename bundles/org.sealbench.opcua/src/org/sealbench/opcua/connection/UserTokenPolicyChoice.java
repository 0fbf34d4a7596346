// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.sealbench.opcua.policy.SecurityPolicies;

/** Whether the requested login is possible at an endpoint, and which of its token policies to use. */
final class UserTokenPolicyChoice {

	/** Why a login is not even tried. */
	record Refusal(long status, String reason) {
	}

	private UserTokenPolicyChoice() {
	}

	static Optional<Refusal> refusal(EndpointDescription endpoint, boolean withPassword) {
		UserTokenType wanted = withPassword ? UserTokenType.UserName : UserTokenType.Anonymous;
		List<UserTokenPolicy> offered = EndpointDiscovery.logins(endpoint).stream()
				.filter(each -> each.getTokenType() == wanted).toList();
		if (offered.isEmpty()) {
			return Optional.of(new Refusal(StatusCodes.Bad_IdentityTokenRejected,
					withPassword ? "the server offers no login with user name and password here"
							: "the server lets no guests in; give a user name and password"));
		}
		if (withPassword && endpoint.getSecurityMode() != MessageSecurityMode.SignAndEncrypt
				&& effectivePolicy(endpoint, strongest(endpoint, offered)).equals(SecurityPolicy.None.getUri())) {
			return Optional.of(new Refusal(StatusCodes.Bad_SecurityPolicyRejected,
					"the password would go over the wire readable; choose an endpoint with SignAndEncrypt"));
		}
		return Optional.empty();
	}

	/** The token policy that encrypts the password best. */
	static UserTokenPolicy strongest(EndpointDescription endpoint, List<UserTokenPolicy> offered) {
		return offered.stream().max((a, b) -> Integer.compare(SecurityPolicies.strength(effectivePolicy(endpoint, a)),
				SecurityPolicies.strength(effectivePolicy(endpoint, b)))).orElseThrow();
	}

	/** A token policy without its own security policy uses the endpoint's (OPC 10000-4 §7.41). */
	private static String effectivePolicy(EndpointDescription endpoint, UserTokenPolicy token) {
		String own = token.getSecurityPolicyUri();
		return own == null || own.isEmpty() ? endpoint.getSecurityPolicyUri() : own;
	}
}
