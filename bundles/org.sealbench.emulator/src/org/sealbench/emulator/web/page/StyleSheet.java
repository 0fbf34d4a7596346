// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/** The style sheet of all pages: readable on a phone, in light and dark surroundings. */
final class StyleSheet {

	static final String PATH = "/style.css";

	private static final String CSS = """
			:root {
				color-scheme: light dark; --ink: #17222d; --soft: #55636f; --paper: #eef2f5; --card: #fff; --line: \
				#d3dbe2;
				--accent: #0b5c8a; --on-accent: #fff; --good: #1d7a46; --bad: #b3261e; --note: #fff4d6; --note-line: \
				#d9a300;
			}
			@media (prefers-color-scheme: dark) {
				:root {
					--ink: #e6ebf0; --soft: #9fb0bd; --paper: #12171c; --card: #1b222a; --line: #36424d; --accent: \
					#6bb8e6;
					--on-accent: #06212f; --good: #5fcf92; --bad: #ff8a80; --note: #3a3010; --note-line: #d9a300;
				}
			}
			* { box-sizing: border-box; }
			body { margin: 0; font: 1rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); \
			background: var(--paper); }
			header {
				display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between;
				padding: 1rem max(1rem, calc((100% - 70rem) / 2 + 1rem)); background: var(--accent); color: \
				var(--on-accent);
			}
			header h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; overflow-wrap: anywhere; }
			header p { margin: 0; }
			.state { font-variant-numeric: tabular-nums; }
			.mode { padding: .15rem .6rem; border-radius: 1rem; background: var(--card); color: var(--good); \
			font-weight: 700; font-size: .85rem; }
			.mode.stop { color: var(--bad); }
			nav {
				display: flex; flex-wrap: wrap; gap: 0 .25rem; align-items: center; background: var(--card); \
				border-bottom: 1px solid var(--line);
				padding: 0 max(.5rem, calc((100% - 70rem) / 2 + .5rem));
			}
			nav a { padding: .7rem .6rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid \
			transparent; }
			nav a:hover { border-bottom-color: var(--line); }
			nav a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; }
			nav form { margin-left: auto; display: flex; gap: .75rem; align-items: center; padding: .3rem .6rem; }
			.user { color: var(--soft); overflow-wrap: anywhere; }
			main { display: grid; gap: 1rem; max-width: 70rem; margin: 0 auto; padding: 1rem; }
			main > * { min-width: 0; }
			@media (min-width: 52rem) {
				main { grid-template-columns: 1fr 1fr; align-items: start; }
				.wide, .warning, .refused, .done, .narrow { grid-column: 1 / -1; }
			}
			section { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: \
			var(--card); }
			.narrow { width: 100%; max-width: 26rem; margin: 1rem auto; }
			h2 { margin: 0 0 .6rem; font-size: 1.1rem; }
			dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .3rem 1rem; \
			margin: 0; }
			dt { color: var(--soft); }
			dd { margin: 0; overflow-wrap: anywhere; }
			@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
			@media (max-width: 30rem) { .downloads li { flex-wrap: wrap; gap: .1rem; } }
			a { color: var(--accent); }
			code { font: .9em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
			.downloads { list-style: none; padding: 0; display: grid; gap: .5rem; }
			.downloads a { flex: none; min-width: 13rem; padding: .45rem .9rem; border-radius: .35rem; background: \
			var(--accent);
				color: var(--on-accent); text-decoration: none; text-align: center; }
			.downloads li { display: flex; gap: .5rem; align-items: center; }
			.downloads span { color: var(--soft); }
			.warning, .refused, .done { margin: 0; padding: .7rem 1rem; border-radius: .4rem; border: 1px solid \
			var(--note-line); background: var(--note); }
			.refused { border-color: var(--bad); color: var(--bad); background: var(--card); }
			.none { margin: 0; color: var(--soft); }
			table { width: 100%; border-collapse: collapse; font-size: .95rem; }
			th, td { padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: middle; border-bottom: 1px \
			solid var(--line); overflow-wrap: anywhere; }
			th { color: var(--soft); font-weight: 600; white-space: nowrap; }
			tr:last-child td { border-bottom: 0; }
			td:first-child { min-width: 7rem; }
			.time { white-space: nowrap; }
			.value { font-variant-numeric: tabular-nums; font-weight: 600; }
			@media (max-width: 46rem) {
				thead { display: none; }
				tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
				tr:last-child { border-bottom: 0; }
				td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; padding: .1rem 0; \
				border: 0; }
				td::before { content: attr(data-heading); color: var(--soft); font-weight: 400; }
				td:empty { display: none; }
				.time { white-space: normal; }
			}
			input { font: inherit; width: 100%; padding: .45rem .6rem; color: var(--ink); background: var(--card); \
			border: 1px solid var(--soft); border-radius: .35rem; }
			button { font: inherit; white-space: nowrap; padding: .45rem 1rem; border: 0; border-radius: .35rem; \
			background: var(--accent); color: var(--on-accent); cursor: pointer; }
			button.quiet { background: transparent; color: var(--accent); border: 1px solid var(--line); padding: \
			.25rem .8rem; }
			a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); \
			outline-offset: 2px; }
			nav a:focus-visible { outline-offset: -3px; }
			main:focus { outline: 0; }
			.skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--card); color: \
			var(--accent); }
			.skip:focus { left: .5rem; top: .5rem; }
			.login { display: grid; gap: .9rem; }
			.login label { display: grid; gap: .2rem; color: var(--soft); }
			.write { display: flex; gap: .4rem; max-width: 20rem; }
			.write input { flex: 1 1 3rem; min-width: 0; padding: .25rem .5rem; }
			.write button { padding: .25rem .8rem; }
			""";

	private StyleSheet() {
	}

	static WebResponse page() {
		return WebResponse.part("text/css;charset=utf-8", CSS);
	}
}
