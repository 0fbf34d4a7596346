// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a connection, as it could be seen on the wire.
 *
 * @param begun       when its first packet came
 * @param client      address and port
 * @param server      address and port
 * @param security    version and cipher suite of TLS, or the security policy of OPC UA; empty where the server did not
 *                    answer
 * @param wanted      host that the client asked for: server name (RFC 6066 §3), or endpoint URL
 * @param serverChain certificates of the server, its own first
 * @param clientChain certificates of the client, its own first
 * @param refusal     the error with which one of the two ended it, in words
 * @param hidden      what could not be seen, in words
 */
public record Conversation(Protocol protocol, Instant begun, String client, String server, Optional<String> security,
		Optional<String> wanted, List<X509Certificate> serverChain, List<X509Certificate> clientChain,
		Optional<String> refusal, Optional<String> hidden) {

	/** What is spoken. */
	public enum Protocol {
		TLS, OPC_UA
	}

	public Conversation {
		serverChain = List.copyOf(serverChain);
		clientChain = List.copyOf(clientChain);
	}
}
