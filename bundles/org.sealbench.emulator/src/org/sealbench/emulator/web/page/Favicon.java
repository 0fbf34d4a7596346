// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** The little picture in a browser's tab: a seal. */
final class Favicon {

	static final String PATH = "/icon.svg";

	private static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#0b5c8a"/>\
			<path d="M9 16.5l5 5 9-11" fill="none" stroke="#fff" stroke-width="3.5" \
			stroke-linecap="round" stroke-linejoin="round"/></svg>
			""";

	private Favicon() {
	}

	static WebResponse page() {
		return WebResponse.part("image/svg+xml", SVG);
	}
}
