// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** Refreshes the values of the tags page every second. Without it the page is as complete, but stands still. */
public final class LiveScript {

	public static final String PATH = "/live.js";

	private static final String SCRIPT = """
			"use strict";
			const cells = new Map([...document.querySelectorAll("[data-tag]")].map(cell => [cell.dataset.tag, cell]));
			async function refresh() {
				try {
					const answer = await fetch("%s", {cache: "no-store", redirect: "error"});
					if (answer.status === 403) {
						return;
					}
					const seen = await answer.json();
					for (const [tag, value] of Object.entries(seen.values)) {
						const cell = cells.get(tag);
						if (cell && cell.textContent !== value) {
							cell.textContent = value;
						}
					}
					document.querySelector("header time").textContent = seen.time;
				} catch (lost) {
					document.querySelector("header time").textContent = "no connection";
				}
				setTimeout(refresh, 1000);
			}
			setTimeout(refresh, 1000);
			""".formatted(TagsPage.VALUES);

	private LiveScript() {
	}

	static WebResponse page() {
		return WebResponse.part("text/javascript;charset=utf-8", SCRIPT);
	}
}
