// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.util.List;
import java.util.Optional;

import org.sealbench.opcua.session.Operation;

/**
 * What an OPC UA client is to try.
 *
 * @param endpoint   {@code opc.tcp://host:port[/path]}, or the name of a device of the project
 * @param policy     short name of the security policy; without it the most secure endpoint offered
 * @param mode       message security mode; without it the most secure one
 * @param user       of the server; without it the session is anonymous
 * @param password   of the user; it stays the caller's to wipe
 * @param trust      files and numbers of certificates that the client trusts; none means what the project trusts
 * @param operations done in this order once the session is there
 * @param host       name or address that the server's certificate has to have; without it the one in the URL
 */
public record ClientRequest(String endpoint, Optional<String> policy, Optional<String> mode, Optional<String> user,
		char[] password, List<String> trust, List<Operation> operations, Optional<String> host) {

	public ClientRequest {
		trust = List.copyOf(trust);
		operations = List.copyOf(operations);
	}

	/** A request to a server whose certificate has to have the host in the URL. */
	public ClientRequest(String endpoint, Optional<String> policy, Optional<String> mode, Optional<String> user,
			char[] password, List<String> trust, List<Operation> operations) {
		this(endpoint, policy, mode, user, password, trust, operations, Optional.empty());
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "ClientRequest[" + endpoint + "]";
	}
}
