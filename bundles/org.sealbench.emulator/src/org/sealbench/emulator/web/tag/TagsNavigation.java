// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import org.sealbench.emulator.web.page.Html;
import org.sealbench.emulator.web.page.ProtectedPage;

/** Navigation through many tags: a search, and pages. */
record TagsNavigation(TagsQuery query, TagsQuery.Selection selection) {

	/** @param all how many tags the device has */
	void write(Html body, int all) {
		body.open("form", "method", "get", "action", ProtectedPage.TAGS.path(), "class", "find", "role", "search");
		body.open("label").text("Name holds")
				.open("input", "name", TagsQuery.FIND, "value", query.find(), "maxlength",
						String.valueOf(TagsQuery.LONGEST_FIND), "autocomplete", "off", "spellcheck", "false")
				.close("label");
		body.open("label").text("Show").open("select", "name", TagsQuery.SHOW);
		for (TagsQuery.Show each : TagsQuery.Show.values()) {
			if (each == query.show()) {
				body.element("option", each.words(), "value", each.value(), "selected", "");
			} else {
				body.element("option", each.words(), "value", each.value());
			}
		}
		body.close("select").close("label").element("button", "Find").close("form");
		pages(body, "Pages of tags");
		if (query.isNarrow()) {
			body.element("p", selection.matches() + " of " + all + " tags found", "role", "status");
		}
	}

	/** @param name distinguishes this one from another one on the page */
	void pages(Html body, String name) {
		if (selection.pages() == 1) {
			return;
		}
		int page = selection.page();
		body.open("nav", "aria-label", name, "class", "pages");
		body.open("span").text("Tags " + selection.first() + " to " + (selection.first() + selection.rows().size() - 1)
				+ " of " + selection.matches()).close("span");
		if (page > 1) {
			link(body, 1, "First");
			link(body, page - 1, "Previous");
		}
		body.open("span").text("Page " + page + " of " + selection.pages()).close("span");
		if (page < selection.pages()) {
			link(body, page + 1, "Next");
			link(body, selection.pages(), "Last");
		}
		body.close("nav");
	}

	private void link(Html body, int page, String words) {
		body.element("a", words, "href", query.path(ProtectedPage.TAGS.path(), page), "aria-label", words + " page");
	}
}
