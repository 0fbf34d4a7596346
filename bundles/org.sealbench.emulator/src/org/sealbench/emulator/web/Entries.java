package org.sealbench.emulator.web;

/** A section that lists names and values. */
final class Entries {

	private final Html body;

	Entries(Html body, String title) {
		this.body = body;
		body.open("section").element("h2", title).open("dl");
	}

	Entries add(String name, String value) {
		body.element("dt", name).element("dd", value.isEmpty() ? "–" : value);
		return this;
	}

	/** A value to compare digit by digit. */
	Entries addCode(String name, String value) {
		body.element("dt", name).open("dd").element("code", value).close("dd");
		return this;
	}

	void close() {
		body.close("dl").close("section");
	}
}
