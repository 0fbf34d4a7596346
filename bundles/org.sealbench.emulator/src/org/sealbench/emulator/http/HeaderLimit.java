// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Rejects requests whose header is too large, counted as RFC 9113 section 6.5.2 does. HTTP/2 needs that separately: its
 * fields depend on those of earlier requests (RFC 7541), so a header that is not decoded ends the whole connection
 * without a reason.
 */
record HeaderLimit(int largest) implements HttpConfiguration.Customizer {

	private static final int OVERHEAD = 32;

	@Override
	public Request customize(Request request, HttpFields.Mutable responseHeaders) {
		long size = request.getHttpURI().asString().length();
		for (HttpField each : request.getHeaders()) {
			size += each.getName().length() + (each.getValue() == null ? 0 : each.getValue().length()) + OVERHEAD;
		}
		if (size > largest) {
			throw new HttpException.RuntimeException(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);
		}
		return request;
	}
}
