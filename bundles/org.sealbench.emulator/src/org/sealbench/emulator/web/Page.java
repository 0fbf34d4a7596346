package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;

/**
 * One answer of the web server.
 *
 * @param download name under which a browser saves it, or the empty string to show it
 */
record Page(int status, String type, byte[] content, String download) {

	static Page html(int status, String title, Html body) {
		Html page = new Html().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8")
				.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").element("title", title)
				.open("link", "rel", "stylesheet", "href", "/style.css").close("head");
		String text = "<!DOCTYPE html>\n" + page + "<body>\n" + body + "</body>\n</html>\n";
		return new Page(status, "text/html;charset=utf-8", text.getBytes(StandardCharsets.UTF_8), "");
	}

	static Page file(String type, String name, byte[] content) {
		return new Page(200, type, content, name);
	}
}
