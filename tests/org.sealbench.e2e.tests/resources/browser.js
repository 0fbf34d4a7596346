"use strict";
// node browser.js ORDER: opens a page in a real browser and prints what the browser says of it, as one line of JSON.
// ORDER is JSON: browser (chromium or firefox), program, profile, url, and optionally address (what all names stand for), width,
// height, login {user, password}, then [paths] to visit, and where to put pictures of them and of an error: picture, errorPicture.
const puppeteer = require("puppeteer-core");

const order = JSON.parse(process.argv[2]);
const LIMIT = 200000;

const chromium = {
	browser: "chrome", executablePath: order.program, userDataDir: order.profile, headless: true, timeout: LIMIT, protocolTimeout: LIMIT,
	args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
		"--disable-sync", "--no-first-run", "--no-default-browser-check", "--no-proxy-server",
		...(order.address ? ["--host-resolver-rules=MAP *.localhost " + order.address] : []), "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable"]
};
const firefox = {
	browser: "firefox", executablePath: order.program, userDataDir: order.profile, headless: true, timeout: LIMIT, protocolTimeout: LIMIT,
	extraPrefsFirefox: {"network.proxy.type": 0, "app.normandy.enabled": false, "services.settings.server": "data:,", "network.captive-portal-service.enabled": false,
		"network.connectivity-service.enabled": false, "browser.safebrowsing.update.enabled": false, "security.OCSP.enabled": 0,
		"dom.security.https_only_mode": false, "browser.xul.error_pages.expert_bad_cert": true, ...(order.address ? {"network.dns.forceResolve": order.address} : {})}
};

/** The code that the browser itself gives, such as ERR_CERT_AUTHORITY_INVALID or SEC_ERROR_UNKNOWN_ISSUER. */
async function errorCode(page, error) {
	const own = await page.evaluate(() => document.getFailedCertSecurityInfo ? document.getFailedCertSecurityInfo().errorCodeString : "").catch(() => "");
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

async function logIn(page) {
	await page.goto(new URL("/login", order.url).href, {waitUntil: "load", timeout: LIMIT});
	await page.type("input[name=user]", order.login.user);
	await page.type("input[name=password]", order.login.password);
	await Promise.all([page.waitForNavigation({timeout: LIMIT}), page.click("main button")]);
}

async function visit(page, path) {
	const seen = await open(page, new URL(path, order.url).href);
	seen.overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	seen.text = await page.evaluate(() => document.body.innerText);
	if (order.picture) {
		await page.screenshot({path: order.picture + (path === "/" ? "start" : path.slice(1)) + ".png", fullPage: true});
	}
	return seen;
}

async function main() {
	const browser = await puppeteer.launch(order.browser === "firefox" ? firefox : chromium);
	try {
		const page = await browser.newPage();
		await page.setViewport({width: order.width || 1280, height: order.height || 800});
		const seen = {};
		const complaints = [];
		page.on("console", message => complaints.push(message.text()));
		page.on("pageerror", error => complaints.push(String(error)));
		if (order.browser === "chromium") {
			const session = await page.createCDPSession();
			session.on("Security.visibleSecurityStateChanged", event => seen.securityState = event.visibleSecurityState.securityState);
			await session.send("Security.enable");
		}
		Object.assign(seen, await open(page, order.url));
		if (order.errorPicture) {
			await page.screenshot({path: order.errorPicture});
		}
		if (order.login) {
			await logIn(page);
		}
		seen.pages = {};
		for (const path of order.then || []) {
			seen.pages[path] = await visit(page, path);
		}
		seen.complaints = complaints;
		console.log(JSON.stringify(seen));
	} finally {
		await browser.close();
	}
}

main().catch(error => {
	console.error(error.stack);
	process.exit(1);
});
