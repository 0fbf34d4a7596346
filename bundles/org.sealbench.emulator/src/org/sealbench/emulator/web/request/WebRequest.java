// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

/**
 * One request, reduced to what the pages need.
 *
 * @param query   what stands behind the question mark of the URL, by name
 * @param host    name or address under which the client reached the device, without the port
 * @param address the client's
 * @param secure  whether it came over TLS
 * @param cookies by their names
 * @param foreign whether a browser says that another site made the request
 * @param form    the fields of a form, empty for a request without one
 */
public record WebRequest(String path, Map<String, String> query, String host, String address, boolean secure,
		Map<String, String> cookies, boolean foreign, Map<String, String> form) {

	/** The path with the query, encoded again. */
	public String pathAndQuery() {
		StringJoiner parts = new StringJoiner("&");
		query.forEach((name, value) -> parts.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
				+ URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return parts.length() == 0 ? path : path + "?" + parts;
	}

	public String cookie(String name) {
		return cookies.getOrDefault(name, "");
	}

	public String field(String name) {
		return form.getOrDefault(name, "");
	}
}
