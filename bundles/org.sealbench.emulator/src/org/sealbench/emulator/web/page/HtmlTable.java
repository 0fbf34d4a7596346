// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;

/**
 * A section with a table over the whole width; on a phone every row becomes a block with its headings beside the
 * values.
 */
public final class HtmlTable {

	/** The heading of a column of times. */
	static final String TIME = "Time";

	private final Html body;
	private final String[] headings;
	private final Html rows = new Html();
	private boolean isEmpty = true;

	HtmlTable(Html body, String title, String... headings) {
		this(body, headings);
		body.open("section", "class", "wide").element("h2", title);
	}

	private HtmlTable(Html body, String... headings) {
		this.body = body;
		this.headings = headings;
	}

	/** A table in a section that is open already and that the caller closes. */
	public static HtmlTable inside(Html body, String... headings) {
		return new HtmlTable(body, headings);
	}

	/** @param values texts and times */
	HtmlTable row(Object... values) {
		open();
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Instant time) {
				rows.open("td", "data-heading", headings[i], "class", "time").time(time).close("td");
			} else {
				rows.element("td", values[i].toString(), "data-heading", headings[i]);
			}
		}
		return end();
	}

	/** Begins a row whose cells are written into {@link #rows()}. */
	public HtmlTable open(String... attributes) {
		isEmpty = false;
		rows.open("tr", attributes);
		return this;
	}

	public HtmlTable end() {
		rows.close("tr");
		return this;
	}

	public Html rows() {
		return rows;
	}

	/** @param none the text instead of rows if there are none */
	void close(String none) {
		finish(none);
		body.close("section");
	}

	/** The same without the section's end. */
	public void finish(String none) {
		if (isEmpty) {
			body.element("p", none, "class", "none");
		} else {
			body.open("table").open("thead").open("tr");
			for (String each : headings) {
				body.element("th", each, "scope", "col");
			}
			body.close("tr").close("thead").open("tbody").add(rows).close("tbody").close("table");
		}
	}
}
