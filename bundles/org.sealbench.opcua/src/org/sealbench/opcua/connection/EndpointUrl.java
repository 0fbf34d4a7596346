// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;

/**
 * The URL of an endpoint, {@code opc.tcp://host:port[/path]} (OPC 10000-6 §7.2). Without a port it is 4840.
 *
 * @param host without the brackets of an IPv6 address
 * @param path empty or beginning with a slash
 */
record EndpointUrl(String host, int port, String path) {

	private static final int DEFAULT_PORT = 4840;
	private static final Pattern FORM = Pattern
			.compile("opc\\.tcp://(\\[([0-9a-fA-F:.]+)\\]|[^:/\\[\\]\\s]+)(?::(\\d{1,5}))?(/\\S*)?");

	static EndpointUrl parse(String text) throws ProblemException {
		Matcher parts = FORM.matcher(text.strip());
		if (parts.matches()) {
			int port = parts.group(3) == null ? DEFAULT_PORT : Integer.parseInt(parts.group(3));
			if (port > 0 && port < 65536) {
				String path = parts.group(4) == null || parts.group(4).equals("/") ? "" : parts.group(4);
				return new EndpointUrl(parts.group(2) == null ? parts.group(1) : parts.group(2), port, path);
			}
		}
		throw new ProblemException(OpcUaProblem.URL_MALFORMED.at(Place.of(text)));
	}

	/** The host as it stands in a URL. */
	String hostInUrl() {
		return host.indexOf(':') < 0 ? host : "[" + host + "]";
	}

	@Override
	public String toString() {
		return "opc.tcp://" + hostInUrl() + ":" + port + path;
	}
}
