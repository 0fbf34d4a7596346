// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/**
 * A page that says that something was rejected, and nothing about the device: for requests that are malformed, or that
 * came by a name that somebody else may have chosen. It needs no other file, as there may be none for such a request.
 */
public final class BarePage {

	private BarePage() {
	}

	/** The page for a status of 400 or more. */
	public static WebResponse of(int status) {
		return switch (status) {
		case 400 -> page(status, "This request is not understood", "It is not as HTTP demands.");
		case 413 -> page(status, "This is too long", "It holds more than the device takes.");
		case 414, 431 -> page(status, "This request is too long", "Its address or header holds more than is taken.");
		case 421 -> page(status, "This is not the address of the device",
				"Use one of its own addresses or names: they stand in the project and in its certificate.");
		default -> page(status, status < 500 ? "This is not possible" : "This did not work",
				status < 500 ? "The request is refused." : "Try again.");
		};
	}

	private static WebResponse page(int status, String title, String words) {
		Html page = new Html().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8")
				.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
				.open("meta", "name", "color-scheme", "content", "light dark").element("title", title).close("head")
				.open("body").open("main").element("h1", title).element("p", words).element("p", "HTTP " + status)
				.close("main").close("body").close("html");
		return WebResponse.html(status, page);
	}
}
