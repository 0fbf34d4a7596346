package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;

/** The style sheet of all pages: readable on a phone, in light and dark surroundings. */
final class Style {

	private static final String CSS = """
			:root { color-scheme: light dark; --ink: #1c2733; --paper: #f5f7f9; --card: #ffffff; --line: #d5dce3; --accent: #0b5c8a; }
			@media (prefers-color-scheme: dark) {
				:root { --ink: #e6ebf0; --paper: #14191e; --card: #1e252c; --line: #3a4650; --accent: #6bb8e6; }
			}
			* { box-sizing: border-box; }
			body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
			header { padding: 1.5rem; border-bottom: 4px solid var(--accent); background: var(--card); }
			header h1 { margin: 0; font-size: 1.6rem; overflow-wrap: anywhere; }
			header p { margin: 0; }
			main { display: grid; gap: 1rem; max-width: 60rem; margin: 0 auto; padding: 1rem; }
			@media (min-width: 48rem) { main { grid-template-columns: 1fr 1fr; align-items: start; } }
			section { padding: 1rem 1.5rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
			h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
			dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; margin: 0; }
			dt { font-weight: 600; }
			dd { margin: 0; overflow-wrap: anywhere; }
			ul { padding-left: 1.2rem; }
			a { color: var(--accent); }
			code { overflow-wrap: anywhere; }
			""";

	private Style() {
	}

	static Page page() {
		return new Page(200, "text/css;charset=utf-8", CSS.getBytes(StandardCharsets.UTF_8), "");
	}
}
