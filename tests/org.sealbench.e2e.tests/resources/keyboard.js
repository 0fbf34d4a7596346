"use strict";
// Uses a page with the keyboard alone: [["tab-to", name], ["back-to", name], ["type", text], ["enter"]]; says of
// everything that had the focus on the way how it is called, where it is, and whether it can be seen that it has the
// focus; and the text of each page that was come to.
const MOST_STOPS = 60;

/** What has the focus: its name as assistive technology tells it, and how it looks. */
function focused() {
	const element = document.activeElement;
	const style = getComputedStyle(element);
	const box = element.getBoundingClientRect();
	const labels = element.labels ? [...element.labels].map(each => each.innerText).join(" ") : "";
	return {
		path: location.pathname,
		element: element.localName,
		name: (element.getAttribute("aria-label") || labels || element.innerText || "").trim(),
		outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
		shown: box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
	};
}

async function tabTo(page, name, stops, back) {
	for (let i = 0; i < MOST_STOPS; i++) {
		if (back) {
			await page.keyboard.down("Shift");
		}
		await page.keyboard.press("Tab");
		if (back) {
			await page.keyboard.up("Shift");
		}
		const stop = await page.evaluate(focused);
		if (stop.element !== "body" && stop.element !== "html") {
			stops.push(stop);
		}
		if (stop.name === name) {
			return;
		}
	}
	throw new Error(
		`${name} is not reached by the keyboard on ${page.url()}; on the way were ${JSON.stringify(stops)}`
	);
}

exports.walk = async (page, steps, limit) => {
	const stops = [];
	const texts = [];
	for (const [what, argument] of steps) {
		if (what === "tab-to" || what === "back-to") {
			await tabTo(page, argument, stops, what === "back-to");
		} else if (what === "type") {
			await page.keyboard.type(argument);
		} else {
			await Promise.all([page.waitForNavigation({timeout: limit}), page.keyboard.press("Enter")]);
			texts.push(await page.evaluate(() => document.body.innerText));
		}
	}
	return {stops, texts};
};
