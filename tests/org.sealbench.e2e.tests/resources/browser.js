"use strict";
// node browser.js ORDER: opens pages in a real browser and prints what the browser says of each, as one line of JSON.
// ORDER is JSON: browser (chromium or firefox), program, profile, [urls], and optionally address (what all names stand
// for), and, for the first URL: downloads, a folder into which the links that save files are clicked; login {user,
// password}, then [paths] to visit before and after it in windows of [widths], and the beginning of their pictures'
// names: picture; walk, [[what, argument]] to do with the keyboard alone.
const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");
const keyboard = require("./keyboard.js");

const order = JSON.parse(process.argv[2]);
const LIMIT = 200000;

const chromium = {
	browser: "chrome",
	executablePath: order.program,
	userDataDir: order.profile,
	headless: true,
	timeout: LIMIT,
	protocolTimeout: LIMIT,
	args: [
		"--no-sandbox",
		"--disable-gpu",
		"--disable-dev-shm-usage",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		"--no-first-run",
		"--no-default-browser-check",
		"--no-proxy-server",
		...(order.address ? ["--host-resolver-rules=MAP *.localhost " + order.address] : []),
		"--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable"
	]
};
const firefox = {
	browser: "firefox",
	executablePath: order.program,
	userDataDir: order.profile,
	headless: true,
	timeout: LIMIT,
	protocolTimeout: LIMIT,
	extraPrefsFirefox: {
		"network.proxy.type": 0,
		"app.normandy.enabled": false,
		"services.settings.server": "data:,",
		"network.captive-portal-service.enabled": false,
		"network.connectivity-service.enabled": false,
		"browser.safebrowsing.update.enabled": false,
		"security.OCSP.enabled": 0,
		"browser.download.folderList": 2,
		"browser.download.dir": order.downloads || "",
		"browser.download.always_ask_before_handling_new_types": false,
		"browser.download.manager.addToRecentDocs": false,
		"dom.security.https_only_mode": false,
		"browser.xul.error_pages.expert_bad_cert": true,
		...(order.address ? {"network.dns.forceResolve": order.address} : {})
	}
};

/** The code that the browser itself gives, such as ERR_CERT_AUTHORITY_INVALID or SEC_ERROR_UNKNOWN_ISSUER. */
async function errorCode(page, error) {
	const own = await page
		.evaluate(() =>
			document.getFailedCertSecurityInfo ? document.getFailedCertSecurityInfo().errorCodeString : ""
		)
		.catch(() => "");
	const named = /(ERR_[A-Z_]+|(SEC|SSL|MOZILLA_PKIX)_ERROR_[A-Z_]+|NS_ERROR_[A-Z_]+)/.exec(error.message);
	return own || (named ? named[1] : error.message);
}

async function open(page, url) {
	try {
		const answer = await page.goto(url, {waitUntil: "load", timeout: LIMIT});
		return {status: answer ? answer.status() : 0, title: await page.title()};
	} catch (error) {
		return {error: await errorCode(page, error)};
	}
}

/** What Chromium's developer tools say of the connection. */
async function securityState(page) {
	const session = await page.createCDPSession();
	const state = new Promise(resolve =>
		session.once("Security.visibleSecurityStateChanged", event => resolve(event.visibleSecurityState.securityState))
	);
	await session.send("Security.enable");
	return state;
}

async function logIn(page) {
	await page.goto(new URL("/login", order.urls[0]).href, {waitUntil: "load", timeout: LIMIT});
	await page.type("input[name=user]", order.login.user);
	await page.type("input[name=password]", order.login.password);
	await Promise.all([page.waitForNavigation({timeout: LIMIT}), page.click("main button")]);
}

async function visit(page, where, width) {
	await page.setViewport({width, height: 844});
	const seen = await open(page, new URL(where, order.urls[0]).href);
	seen.path = where;
	seen.width = width;
	seen.overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	seen.text = await page.evaluate(() => document.body.innerText);
	await page.screenshot({
		path: `${order.picture}${width}-${where === "/" ? "start" : where.slice(1)}.png`,
		fullPage: true
	});
	return seen;
}

async function visitAll(page, paths, pages) {
	for (const width of order.widths) {
		for (const where of paths) {
			pages.push(await visit(page, where, width));
		}
	}
}

/** Clicks every link of the first page that saves a file and waits until all are whole; the names that they have. */
async function download(browser) {
	const page = await browser.newPage();
	if (order.browser === "chromium") {
		const session = await browser.target().createCDPSession();
		await session.send("Browser.setDownloadBehavior", {behavior: "allow", downloadPath: order.downloads});
	}
	await open(page, order.urls[0]);
	const links = await page.$$(".downloads a");
	for (let i = 0; i < links.length; i++) {
		await links[i].click();
		while (saved().length <= i) {
			await new Promise(resolve => setTimeout(resolve, 100));
		}
	}
	await page.close();
	return saved();
}

function saved() {
	const names = fs.readdirSync(order.downloads);
	const whole = names.every(
		each => !/\.(part|crdownload|tmp)$/.test(each) && fs.statSync(path.join(order.downloads, each)).size > 0
	);
	return whole ? names : [];
}

async function main() {
	const browser = await puppeteer.launch(order.browser === "firefox" ? firefox : chromium);
	try {
		const answer = {opened: [], pages: [], complaints: []};
		for (const url of order.urls) {
			const page = await browser.newPage();
			const seen = await open(page, url);
			if (order.browser === "chromium") {
				seen.securityState = await securityState(page);
			}
			answer.opened.push(seen);
			await page.close();
		}
		if (order.downloads) {
			answer.downloads = await download(browser);
		}
		if (order.walk) {
			const page = await browser.newPage();
			await open(page, order.urls[0]);
			Object.assign(answer, await keyboard.walk(page, order.walk, LIMIT));
			await page.close();
		}
		if (order.login) {
			const page = await browser.newPage();
			page.on("console", message => answer.complaints.push(message.text()));
			page.on("pageerror", error => answer.complaints.push(String(error)));
			await visitAll(page, order.first, answer.pages);
			await logIn(page);
			await visitAll(page, order.then, answer.pages);
		}
		console.log(JSON.stringify(answer));
	} finally {
		await browser.close();
	}
}

main().catch(error => {
	console.error(error.stack);
	process.exit(1);
});
