// SPDX-License-Identifier: EPL-2.0
"use strict";
// Keeps the head of a page true: the device's mode and time, whether they are live, and how long the session goes on;
// on the page of tags the values, too. Without it a page is as complete, but stands still and says so.
(() => {
	const EVERY = 1000;
	/** After this long without an answer a page is no longer live. */
	const LATE = 3000;
	/** How long one request may take, in milliseconds. */
	const LIMIT = 4000;
	const STATE = "/state.json";
	const page = document.body;
	const word = document.getElementById("live");
	const notice = document.getElementById("notice");
	const badge = document.querySelector("header .mode");
	const cells = new Map([...document.querySelectorAll("[data-tag]")].map(cell => [cell.dataset.tag, cell]));
	let url = page.dataset.state;
	let answered = Date.now();
	let clock = document.querySelector("header time").dateTime;
	let mode = badge.textContent;
	let ended = false;
	let said = "";

	function two(number) {
		return String(number).padStart(2, "0");
	}

	/** The time in the browser's zone beside the one in UTC, with the day where it is another one. */
	function beside(time) {
		const date = new Date(time.dateTime);
		if (Number.isNaN(date.getTime()) || date.getTimezoneOffset() === 0) {
			return;
		}
		const day = date.getDate() === date.getUTCDate() ? ""
			: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} `;
		const local = document.createElement("span");
		local.className = "local";
		const hours = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
		local.textContent = ` (${day}${hours} local)`;
		time.append(local);
	}

	function setText(element, text) {
		if (element.textContent !== text) {
			element.textContent = text;
		}
	}

	function link(text, target) {
		const made = document.createElement("a");
		made.href = target;
		made.textContent = text;
		return made;
	}

	/** Says something once above the content; nothing at all takes it back. */
	function say(text, ...more) {
		if (said !== text) {
			said = text;
			notice.className = text === "" ? "notice" : "notice warning";
			notice.replaceChildren(...(text === "" ? [] : [text, ...more]));
		}
	}

	/** A way that loads the page again in place of one that may lead into it. */
	function reload() {
		const made = link("Load this page again", location.href);
		made.addEventListener("click", event => {
			event.preventDefault();
			location.reload();
		});
		return made;
	}

	function stayLoggedIn() {
		const made = document.createElement("button");
		made.type = "button";
		made.textContent = "Stay logged in";
		made.addEventListener("click", () => ask(STATE + "?use=1"));
		return made;
	}

	function showSession(session) {
		if (page.dataset.session === undefined || ended) {
			return;
		}
		if (!session || session.id !== page.dataset.session) {
			ended = true;
			say("Your session has ended. What is shown is as of " + clock.replace("T", " ").replace("Z", " UTC") + ".",
				session ? reload() : link("Log in again", page.dataset.login));
			return;
		}
		const most = Math.min(120, session.idle / 2);
		const minutes = Math.max(1, Math.ceil(Math.min(session.left, session.longest) / 60));
		const words = minutes === 1 ? "in less than a minute" : `in less than ${minutes} minutes`;
		if (session.longest <= most) {
			say(`Your session ends ${words}, however it is used. Log out and in again to go on.`);
		} else if (session.left <= most) {
			say(`Your session ends ${words} if nobody uses it.`, stayLoggedIn());
		} else {
			say("");
		}
	}

	function showValues(values) {
		for (const [tag, value] of Object.entries(values)) {
			const cell = cells.get(tag);
			if (cell) {
				setText(cell, value);
			}
		}
	}

	function showTime(seen) {
		clock = seen.instant;
		for (const each of document.querySelectorAll("time[data-live]")) {
			each.dateTime = seen.instant;
			each.textContent = seen.time;
			beside(each);
		}
	}

	function show(seen) {
		answered = Date.now();
		if (seen.edition !== page.dataset.edition) {
			ended = true;
			say("The device was started or loaded anew. What is shown is from before.", reload());
		}
		mode = seen.mode;
		badge.className = "mode " + mode.toLowerCase();
		document.querySelectorAll("main [data-live=mode]").forEach(each => setText(each, mode));
		showSession(seen.session);
		if (seen.values && !ended) {
			showValues(seen.values);
		}
		showTime(seen);
		judge();
	}

	/** Says whether what is shown is live. */
	function judge() {
		const late = Date.now() - answered > LATE;
		setText(badge, late ? mode + ", last known" : mode);
		const stale = "stale: no answer since " + clock.slice(11, 19) + " UTC";
		setText(word, late ? stale : ended ? "session ended" : "live");
		word.classList.toggle("late", late || ended);
		badge.parentElement.classList.toggle("late", late);
		document.querySelector("main").classList.toggle("late", late || ended);
	}

	async function ask(where) {
		try {
			const signal = AbortSignal.timeout(LIMIT);
			const answer = await fetch(where, {cache: "no-store", redirect: "error", signal});
			if (answer.status === 403 && where !== STATE) {
				// The values are not for whoever this is now; the state of the device is for everybody.
				url = STATE;
				await ask(STATE);
			} else if (answer.ok) {
				show(await answer.json());
			}
		} catch (lost) {
			judge();
		}
	}

	async function go() {
		await ask(url);
		setTimeout(go, EVERY);
	}

	document.querySelectorAll("time[datetime]").forEach(beside);
	document.addEventListener("visibilitychange", () => {
		judge();
		if (document.visibilityState === "visible") {
			ask(url);
		}
	});
	window.addEventListener("pageshow", judge);
	setInterval(judge, 500);
	go();
})();
