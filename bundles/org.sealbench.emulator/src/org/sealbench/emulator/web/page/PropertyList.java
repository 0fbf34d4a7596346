// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** A section that lists names and values. */
final class PropertyList {

	private final Html body;

	PropertyList(Html body, String title) {
		this.body = body;
		body.open("section").element("h2", title).open("dl");
	}

	PropertyList add(String name, String value) {
		body.element("dt", name).element("dd", value.isEmpty() ? "–" : value);
		return this;
	}

	/** A value to compare digit by digit. */
	PropertyList addCode(String name, String value) {
		body.element("dt", name).open("dd").element("code", value).close("dd");
		return this;
	}

	void close() {
		body.close("dl").close("section");
	}
}
