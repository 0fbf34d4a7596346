// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/**
 * That a server is in its session the application that it was when it was asked without security: each endpoint in its
 * response has the application URI that was compared with its certificate (OPC 10000-4 §5.7.2.2). A server that repeats
 * none says nothing else.
 */
final class SessionEndpointRule {

	private SessionEndpointRule() {
	}

	static Optional<ProtocolViolation> violation(EndpointDescription chosen, CreateSessionResponse response) {
		if (SecurityPolicy.None.getUri().equals(chosen.getSecurityPolicyUri()) || response.getServerEndpoints() == null
				|| !isCertified(chosen)) {
			return Optional.empty();
		}
		for (EndpointDescription each : response.getServerEndpoints()) {
			if (Objects.equals(each.getTransportProfileUri(), chosen.getTransportProfileUri())
					&& !Objects.equals(uri(each), uri(chosen))) {
				return Optional.of(new ProtocolViolation(StatusCodes.Bad_CertificateUriInvalid,
						"with the session another application URI (" + uri(each)
								+ ") than before and than in its certificate (" + uri(chosen) + ")"));
			}
		}
		return Optional.empty();
	}

	/** Where the user accepted a certificate as it is, whatever it names, there is nothing to compare with. */
	private static boolean isCertified(EndpointDescription chosen) {
		try {
			return Certificates.applicationUri(ServerCertificateValidator.chain(chosen).get(0))
					.equals(Optional.ofNullable(uri(chosen)));
		} catch (ProblemException e) {
			return false;
		}
	}

	private static @Nullable String uri(EndpointDescription endpoint) {
		return endpoint.getServer() == null ? null : endpoint.getServer().getApplicationUri();
	}
}
