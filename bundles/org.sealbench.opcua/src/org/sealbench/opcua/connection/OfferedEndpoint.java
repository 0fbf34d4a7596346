// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.List;

/**
 * One endpoint that a server offers (OPC 10000-4 §7.14).
 *
 * @param url    as the server states it
 * @param policy short name of the security policy
 * @param mode   {@code None}, {@code Sign} or {@code SignAndEncrypt}
 * @param level  the server's own ranking, higher is more secure
 * @param logins {@code Anonymous}, {@code UserName}, {@code Certificate}, {@code IssuedToken}
 */
public record OfferedEndpoint(String url, String policy, String mode, int level, List<String> logins) {

	public OfferedEndpoint {
		logins = List.copyOf(logins);
	}
}
