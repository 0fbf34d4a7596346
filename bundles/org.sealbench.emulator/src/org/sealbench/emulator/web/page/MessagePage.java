// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** A page with a heading and a text only. */
public final class MessagePage {

	private MessagePage() {
	}

	public static WebResponse of(Layout layout, int status, String title, String words) {
		Html body = new Html().open("section", "class", "narrow").element("h2", title).element("p", words).open("p")
				.element("a", "To the device's first page", "href", "/").close("p").close("section");
		return layout.page(status, title, "", body);
	}

	/** For a request of a form or method that is not accepted. */
	public static WebResponse refusal(Layout layout, int status) {
		return switch (status) {
		case 405 -> of(layout, status, "Not this way", "This address does not take that method.");
		case 413 -> of(layout, status, "Too much at once",
				"The form holds more than the device takes. Send less of it, in several steps.");
		case 415 -> of(layout, status, "Not as a form",
				"Forms are taken as the device's own pages send them (application/x-www-form-urlencoded).");
		default -> of(layout, status, "This request is not understood", "What it holds cannot be read.");
		};
	}
}
