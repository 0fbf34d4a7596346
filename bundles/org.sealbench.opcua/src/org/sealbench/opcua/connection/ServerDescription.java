// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server tells everybody who asks for its endpoints (OPC 10000-4 §5.5.4). It comes over an insecure channel: who
 * stands in between can change it.
 *
 * @param endpoints    all that it offers
 * @param certificates those it presents, each once, as it sends them: one after the other, its own first
 * @param time         the time of its answer by its own clock, if it states one
 */
public record ServerDescription(List<OfferedEndpoint> endpoints, List<Presented> certificates, Optional<Instant> time) {

	/**
	 * A certificate with its chain.
	 *
	 * @param encoded        DER, one after the other
	 * @param applicationUri that the server states beside it
	 */
	public record Presented(byte[] encoded, String applicationUri) {
	}

	public ServerDescription {
		endpoints = List.copyOf(endpoints);
		certificates = List.copyOf(certificates);
	}
}
