// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import org.sealbench.common.ProblemException;

/** What of the URL of an endpoint a certificate has to name. */
public final class EndpointAddress {

	private EndpointAddress() {
	}

	/**
	 * The host, without brackets and zone.
	 *
	 * @throws ProblemException if it is no URL of an endpoint
	 */
	public static String host(String url) throws ProblemException {
		return EndpointUrl.parse(url).hostInCertificate();
	}
}
