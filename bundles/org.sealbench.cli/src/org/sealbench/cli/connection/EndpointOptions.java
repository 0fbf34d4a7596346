// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.util.List;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.CertificateArgument;

import picocli.CommandLine.Parameters;

/** The server that a client connects to, and the certificates that are named for it. */
final class EndpointOptions {

	@Parameters(paramLabel = "ENDPOINT", description = "opc.tcp://HOST:PORT, or the name of a device of the project.")
	private String endpoint;

	String endpoint() {
		return endpoint;
	}

	/** Certificates as operations take them: a number stays one; a file is taken relative to the working folder. */
	static List<String> certificates(Session session, List<String> written) {
		return written.stream().map(each -> CertificateArgument.resolve(session, each)).toList();
	}
}
