// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One response of the web server.
 *
 * @param download name under which a browser saves it, or the empty string to show it
 * @param headers  further fields of the response's header
 */
public record WebResponse(int status, String type, byte[] content, String download,
		List<Map.Entry<String, String>> headers) {

	static WebResponse html(int status, Html page) {
		return new WebResponse(status, "text/html;charset=utf-8",
				("<!DOCTYPE html>\n" + page).getBytes(StandardCharsets.UTF_8), "", List.of());
	}

	static WebResponse file(String type, String name, byte[] content) {
		return new WebResponse(200, type, content, name, List.of());
	}

	/** What a script asks for. */
	public static WebResponse json(int status, byte[] content) {
		return new WebResponse(status, "application/json", content, "", List.of());
	}

	/** "See Other", RFC 9110 section 15.4.4: after a form was accepted, or to log in first. */
	public static WebResponse redirect(String path) {
		return new WebResponse(303, "text/plain;charset=utf-8", new byte[0], "", List.of(Map.entry("Location", path)));
	}

	/** The same with one more header. */
	public WebResponse with(String name, String value) {
		List<Map.Entry<String, String>> more = new ArrayList<>(headers);
		more.add(Map.entry(name, value));
		return new WebResponse(status, type, content, download, List.copyOf(more));
	}
}
