package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One answer of the web server.
 *
 * @param download name under which a browser saves it, or the empty string to show it
 * @param headers  what else goes into the answer's header
 */
record Page(int status, String type, byte[] content, String download, List<Map.Entry<String, String>> headers) {

	static Page html(int status, Html page) {
		return new Page(status, "text/html;charset=utf-8", ("<!DOCTYPE html>\n" + page).getBytes(StandardCharsets.UTF_8), "", List.of());
	}

	static Page file(String type, String name, byte[] content) {
		return new Page(200, type, content, name, List.of());
	}

	/** Something that a page refers to. */
	static Page part(String type, String content) {
		return new Page(200, type, content.getBytes(StandardCharsets.UTF_8), "", List.of());
	}

	/** "See Other", RFC 9110 section 15.4.4: after a form was taken, or to log in first. */
	static Page goTo(String path) {
		return new Page(303, "text/plain;charset=utf-8", new byte[0], "", List.of(Map.entry("Location", path)));
	}

	/** The same with one more header. */
	Page with(String name, String value) {
		List<Map.Entry<String, String>> more = new ArrayList<>(headers);
		more.add(Map.entry(name, value));
		return new Page(status, type, content, download, List.copyOf(more));
	}
}
