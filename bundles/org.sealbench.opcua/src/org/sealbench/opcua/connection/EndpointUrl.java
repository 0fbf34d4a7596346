// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import org.sealbench.common.ProblemException;

/**
 * The URL of an endpoint, {@code opc.tcp://host:port[/path]} (OPC 10000-6 §7.2). Without a port it is 4840.
 *
 * @param host without the brackets of an IPv6 address, with its zone
 * @param path empty or beginning with a slash
 */
record EndpointUrl(String host, int port, String path) {

	static final int DEFAULT_PORT = 4840;

	/** @throws ProblemException if it is none; it says what may have been meant */
	static EndpointUrl parse(String text) throws ProblemException {
		return new EndpointUrlText(text).read();
	}

	/** The host as it stands in a URL. */
	String hostInUrl() {
		return host.indexOf(':') < 0 ? host : "[" + host + "]";
	}

	/** The host as it stands in a certificate: a zone says by which of this machine's interfaces it is reached. */
	String hostInCertificate() {
		int zone = host.indexOf('%');
		return zone < 0 ? host : host.substring(0, zone);
	}

	/** Another path at the same server. */
	EndpointUrl withPath(String other) {
		return new EndpointUrl(host, port, other);
	}

	/** The path in a URL that a server states, whatever host it thinks that it has; this one's if that is none. */
	EndpointUrl withPathOf(String stated) {
		try {
			return stated == null ? this : withPath(parse(stated).path());
		} catch (ProblemException e) {
			return this;
		}
	}

	@Override
	public String toString() {
		return "opc.tcp://" + hostInUrl() + ":" + port + path;
	}
}
