// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** A page that only says something. */
public final class MessagePage {

	private MessagePage() {
	}

	public static WebResponse of(Layout layout, int status, String title, String words) {
		Html body = new Html().open("section", "class", "narrow").element("h2", title).element("p", words).open("p")
				.element("a", "To the device's first page", "href", "/").close("p").close("section");
		return layout.page(status, title, "", body);
	}
}
