"use strict";
// node live.js ORDER: watches pages of a device in Chromium while things happen to it, and prints what the pages said,
// as one line of JSON. ORDER is JSON: program, profile, url, user, password, tag (one that can be written), process
// (the id of the device's process), stop {command, folder, environment}: what puts the device into STOP.
const {execFileSync} = require("child_process");
const puppeteer = require("puppeteer-core");

const order = JSON.parse(process.argv[2]);
const LIMIT = 200000;

function until(page, words) {
	return page.waitForFunction(
		each => document.getElementById("live").textContent.includes(each),
		{timeout: LIMIT},
		words
	);
}

function text(page, selector) {
	return page.$eval(selector, element => element.innerText);
}

async function logIn(page, wanted) {
	await page.goto(new URL(wanted, order.url).href, {waitUntil: "load", timeout: LIMIT});
	await page.type("input[name=user]", order.user);
	await page.type("input[name=password]", order.password);
	await Promise.all([page.waitForNavigation({timeout: LIMIT}), page.click("main button")]);
	return page.url();
}

/** What one answer says is changed on its way to the page, until the function that is returned is called. */
async function announceTheEnd(page, seconds) {
	const asked = [];
	await page.setRequestInterception(true);
	const change = async request => {
		asked.push(request.url());
		if (!request.url().includes("/tags.json") || asked.some(each => each.includes("use=1"))) {
			return request.continue();
		}
		const answer = await page.evaluate(async () => await (await fetch("/state.json")).json());
		answer.session.left = seconds;
		return request.respond({status: 200, contentType: "application/json", body: JSON.stringify(answer)});
	};
	page.on("request", change);
	return {
		asked,
		end: async () => {
			page.off("request", change);
			await page.setRequestInterception(false);
		}
	};
}

async function borders(page) {
	return page.$$eval("button, .mode, .live, header ~ nav a[aria-current]", all =>
		all.map(each => {
			const style = getComputedStyle(each);
			const side = each.localName === "a" ? "Bottom" : "Top";
			return {
				name: each.innerText,
				width: parseFloat(style[`border${side}Width`]),
				seen:
					style[`border${side}Color`] !== style.backgroundColor &&
					!/^rgba\(.*, 0\)$/.test(style[`border${side}Color`])
			};
		})
	);
}

async function main() {
	const browser = await puppeteer.launch({
		browser: "chrome",
		executablePath: order.program,
		userDataDir: order.profile,
		headless: true,
		acceptInsecureCerts: true,
		timeout: LIMIT,
		protocolTimeout: LIMIT,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-dev-shm-usage",
			"--disable-background-networking",
			"--disable-component-update",
			"--no-first-run",
			"--no-proxy-server"
		]
	});
	try {
		const said = {complaints: []};
		const page = await browser.newPage();
		page.on("pageerror", error => said.complaints.push(String(error)));
		await page.emulateTimezone("Asia/Tokyo");
		said.cameTo = await logIn(page, "/tags");
		await until(page, "live");
		said.head = await text(page, "header");

		const ending = await announceTheEnd(page, 90);
		await page.waitForSelector("#notice button", {timeout: LIMIT});
		said.announced = await text(page, "#notice");
		await page.click("#notice button");
		await page.waitForFunction(() => document.getElementById("notice").innerText === "", {timeout: LIMIT});
		said.used = ending.asked.some(each => each.endsWith("/state.json?use=1"));
		await ending.end();

		await page.type(`[name="value:${order.tag}"]`, "seen beside");
		await Promise.all([page.waitForNavigation({timeout: LIMIT}), page.click(`[aria-label="Write ${order.tag}"]`)]);
		said.written = await text(page, ".came");
		said.rowInSight = await page.$eval(".came", element => element.getBoundingClientRect().bottom <= innerHeight);

		execFileSync(order.stop.command[0], order.stop.command.slice(1), {
			cwd: order.stop.folder,
			env: {...process.env, ...order.stop.environment}
		});
		await page.waitForFunction(() => document.querySelector("header .mode").textContent === "STOP", {
			timeout: LIMIT
		});

		process.kill(order.process, "SIGSTOP");
		try {
			await until(page, "stale");
			said.stale = await text(page, "header");
		} finally {
			process.kill(order.process, "SIGCONT");
		}
		await until(page, "live");

		const tools = await page.createCDPSession();
		await tools.send("Emulation.setEmulatedMedia", {features: [{name: "forced-colors", value: "active"}]});
		said.borders = await borders(page);
		const other = await browser.newPage();
		await other.goto(new URL("/", order.url).href, {waitUntil: "load", timeout: LIMIT});
		await Promise.all([other.waitForNavigation({timeout: LIMIT}), other.click("nav button")]);
		await page.bringToFront();
		await until(page, "session ended");
		said.ended = await text(page, "#notice");
		said.again = await page.$eval("#notice a", element => element.getAttribute("href"));
		await page.waitForFunction(() => document.querySelector("main").classList.contains("late"), {timeout: LIMIT});
		console.log(JSON.stringify(said));
	} finally {
		await browser.close();
	}
}

main().catch(error => {
	console.error(error.stack);
	process.exit(1);
});
