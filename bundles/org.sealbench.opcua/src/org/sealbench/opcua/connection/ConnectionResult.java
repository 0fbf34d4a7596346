// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.pki.validation.request.Check;

/**
 * The result of a connection test.
 *
 * @param connected whether a session was activated
 * @param status    {@code Good}, or the {@code Bad_…} name that says why there was no session
 * @param reason    why in words, with the remedy; empty if connected
 * @param endpoint  the URL of the endpoint that was chosen
 * @param policy    short name of the security policy of that endpoint
 * @param mode      message security mode of that endpoint
 * @param checks    of the server's certificate, as a strict client does them; empty when no certificate is used (policy
 *                  {@code None} without password)
 * @param values    results of the operations
 * @param offered   all endpoints discovered
 */
public record ConnectionResult(boolean connected, String status, String reason, String endpoint, String policy,
		String mode, List<Check> checks, List<NodeResult> values, List<OfferedEndpoint> offered) {

	public ConnectionResult {
		checks = List.copyOf(checks);
		values = List.copyOf(values);
		offered = List.copyOf(offered);
	}

	ConnectionResult with(List<NodeResult> results) {
		return new ConnectionResult(connected, status, reason, endpoint, policy, mode, checks, results, offered);
	}

	/** The same result, where the server refused afterwards. */
	ConnectionResult refused(UaException failure) {
		return new ConnectionResult(false, StatusNames.of(failure.getStatusCode()), StatusExplanation.of(failure),
				endpoint, policy, mode, checks, List.of(), offered);
	}
}
