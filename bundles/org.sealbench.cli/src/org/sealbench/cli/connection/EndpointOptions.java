// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import picocli.CommandLine.Parameters;

/** The server that a client connects to, and the certificates that are named for it. */
final class EndpointOptions {

	@Parameters(paramLabel = "ENDPOINT", description = "opc.tcp://HOST:PORT, or the name of a device of the project.")
	private String endpoint;

	String endpoint() {
		return endpoint;
	}
}
