// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/**
 * A section with a table over the whole width; on a phone every row becomes a block with its headings beside the
 * values.
 */
final class HtmlTable {

	/** The heading of a column of times, which are not broken into lines. */
	static final String TIME = "Time";

	private final Html body;
	private final String[] headings;
	private final Html rows = new Html();
	private boolean isEmpty = true;

	HtmlTable(Html body, String title, String... headings) {
		this.body = body;
		this.headings = headings;
		body.open("section", "class", "wide").element("h2", title);
	}

	HtmlTable row(String... values) {
		open();
		for (int i = 0; i < values.length; i++) {
			if (headings[i].equals(TIME)) {
				rows.element("td", values[i], "data-heading", headings[i], "class", "time");
			} else {
				rows.element("td", values[i], "data-heading", headings[i]);
			}
		}
		return end();
	}

	/** Begins a row whose cells are written into {@link #rows()}. */
	HtmlTable open() {
		isEmpty = false;
		rows.open("tr");
		return this;
	}

	HtmlTable end() {
		rows.close("tr");
		return this;
	}

	Html rows() {
		return rows;
	}

	/** @param none what it says instead of rows if there are none */
	void close(String none) {
		if (isEmpty) {
			body.element("p", none, "class", "none");
		} else {
			body.open("table").open("thead").open("tr");
			for (String each : headings) {
				body.element("th", each, "scope", "col");
			}
			body.close("tr").close("thead").open("tbody").add(rows).close("tbody").close("table");
		}
		body.close("section");
	}
}
