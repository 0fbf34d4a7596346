// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

import java.util.Map;

/**
 * One request, reduced to what the pages need.
 *
 * @param host    name or address under which the client reached the device, without the port
 * @param address the client's
 * @param secure  whether it came over TLS
 * @param cookies by their names
 * @param foreign whether a browser says that another site made the request
 * @param form    the fields of a form, empty for a request without one
 */
public record WebRequest(String path, String host, String address, boolean secure, Map<String, String> cookies,
		boolean foreign, Map<String, String> form) {

	public String cookie(String name) {
		return cookies.getOrDefault(name, "");
	}

	public String field(String name) {
		return form.getOrDefault(name, "");
	}
}
