// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.nio.charset.StandardCharsets;

import org.sealbench.common.ProblemException;

/** In the package of the reader, which is not public. */
public final class UrlTarget {

	private UrlTarget() {
	}

	/** @throws ProblemException if it is no URL of a server */
	public static void read(byte[] input) throws ProblemException {
		EndpointUrl url = EndpointUrl.parse(new String(input, StandardCharsets.UTF_8));
		if (!EndpointUrl.parse(url.toString()).equals(url)) {
			throw new IllegalStateException(url + " is read as something else");
		}
	}
}
