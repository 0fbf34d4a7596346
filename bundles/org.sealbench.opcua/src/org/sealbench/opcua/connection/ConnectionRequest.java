// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.opcua.session.Operation;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * A request for a connection test.
 *
 * @param endpointUrl          {@code opc.tcp://host:port[/path]}; a host name is not resolved, so that it is compared
 *                             with the server's certificate
 * @param policy               short name of the security policy, such as {@code Basic256Sha256}; without it the most
 *                             secure endpoint offered is taken
 * @param mode                 {@code None}, {@code Sign} or {@code SignAndEncrypt}; without it the most secure one
 * @param user                 name for a user name token; without it the session is anonymous
 * @param password             of the user; the caller wipes it
 * @param client               certificate and key of this client; without them only {@code None} is possible
 * @param clientApplicationUri has to be the URI in the client's certificate
 * @param trust                what this client trusts
 * @param now                  the time at which the server's certificate has to be valid
 * @param operations           carried out in this order once the session is there
 * @param expectedHost         name or address that the server's certificate has to have; without it the URL's host
 * @param via                  where connections go instead of to host and port of the URL
 */
public record ConnectionRequest(String endpointUrl, Optional<String> policy, Optional<String> mode,
		Optional<String> user, char[] password, Optional<Credential> client, String clientApplicationUri,
		TrustMaterial trust, Instant now, List<Operation> operations, Optional<String> expectedHost,
		Optional<InetSocketAddress> via) {

	public ConnectionRequest {
		Objects.requireNonNull(endpointUrl);
		Objects.requireNonNull(policy);
		Objects.requireNonNull(mode);
		Objects.requireNonNull(user);
		Objects.requireNonNull(password);
		Objects.requireNonNull(client);
		Objects.requireNonNull(clientApplicationUri);
		Objects.requireNonNull(trust);
		Objects.requireNonNull(now);
		operations = List.copyOf(operations);
		Objects.requireNonNull(expectedHost);
		Objects.requireNonNull(via);
	}

	/** A request to a server whose certificate has to have the host in the URL. */
	public ConnectionRequest(String endpointUrl, Optional<String> policy, Optional<String> mode, Optional<String> user,
			char[] password, Optional<Credential> client, String clientApplicationUri, TrustMaterial trust, Instant now,
			List<Operation> operations) {
		this(endpointUrl, policy, mode, user, password, client, clientApplicationUri, trust, now, operations,
				Optional.empty(), Optional.empty());
	}

	/**
	 * The host in the URL, without the brackets of an IPv6 address.
	 *
	 * @throws ProblemException if it is no URL of an endpoint
	 */
	public String host() throws ProblemException {
		return EndpointUrl.parse(endpointUrl).host();
	}

	/**
	 * The port in the URL.
	 *
	 * @throws ProblemException if it is no URL of an endpoint
	 */
	public int port() throws ProblemException {
		return EndpointUrl.parse(endpointUrl).port();
	}

	/** The same request by way of a proxy in front of the server, of which nothing else takes notice. */
	public ConnectionRequest through(InetSocketAddress proxy) {
		return new ConnectionRequest(endpointUrl, policy, mode, user, password, client, clientApplicationUri, trust,
				now, operations, expectedHost, Optional.of(proxy));
	}

	/** The same request with other trust. */
	public ConnectionRequest trusting(TrustMaterial other) {
		return new ConnectionRequest(endpointUrl, policy, mode, user, password, client, clientApplicationUri, other,
				now, operations, expectedHost, via);
	}

	/**
	 * The same request to a server that is known by another name or address than the URL's, which its certificate has
	 * to have.
	 */
	public ConnectionRequest expecting(String host) {
		return new ConnectionRequest(endpointUrl, policy, mode, user, password, client, clientApplicationUri, trust,
				now, operations, Optional.of(host), via);
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "ConnectionRequest[" + endpointUrl + "]";
	}
}
